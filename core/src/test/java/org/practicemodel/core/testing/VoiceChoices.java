package org.practicemodel.core.testing;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/** Who says what in a generated record: statements and their readers, perspectives, gatherings and explorations. */
final class VoiceChoices {

    private static final List<StatementForm> FORMS = List.of(
            StatementForm.QUOTE,
            StatementForm.DRAWING,
            StatementForm.OBSERVATION,
            StatementForm.SUMMARY,
            StatementForm.of("anytown:song"));
    private static final List<Stance> STANCES = List.of(
            Stance.SAYS_SO,
            Stance.SAYS_SO,
            Stance.AGREES,
            Stance.SEES_DIFFERENTLY,
            Stance.NOT_SURE,
            Stance.CHOSE_NOT_TO_SAY,
            Stance.NOT_ASKED);
    private static final List<ExplorationState> STATES = List.of(
            ExplorationState.NONE_FOUND,
            ExplorationState.ALREADY_KNOWN,
            ExplorationState.CHOSE_NOT_TO_SAY,
            ExplorationState.NOT_NOW,
            ExplorationState.NOT_OURS_TO_ASK,
            ExplorationState.NOT_CONSIDERED);
    private static final List<GatheringKind> GATHERINGS = List.of(
            GatheringKind.RETHINK_FORUM,
            GatheringKind.RETHINK_SPACE,
            GatheringKind.FAMILY_GROUP_CONFERENCE,
            GatheringKind.VISIT,
            GatheringKind.MEETING);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;

    VoiceChoices(Choices choices, List<PersonId> people, Parties parties) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
    }

    Statement statement() {
        boolean isDrawing = choices.chance(0.1);
        return Statement.builder()
                .words(choices.text())
                .form(isDrawing ? StatementForm.DRAWING : choices.oneOf(FORMS))
                .drawing(choices.maybe(isDrawing ? 0.8 : 0, choices::text))
                .addAllSaidBy(parties.few(choices))
                .role(choices.maybe(0.3, choices::role))
                .on(choices.maybe(0.6, choices::day))
                .addAllAudience(choices.chance(0.5) ? List.of() : readers())
                .build();
    }

    private List<Reader> readers() {
        return choices.<PersonId>fewOf(people).stream().map(this::reader).toList();
    }

    private Reader reader(PersonId person) {
        return Reader.builder()
                .person(person)
                .clearedBy(choices.maybe(0.8, choices::role))
                .clearedOn(choices.maybe(0.7, choices::day))
                .speakerAgreedOn(choices.maybe(0.5, choices::day))
                .build();
    }

    /** Returns up to two perspectives, of those occasions that there were. */
    List<Perspective> perspectives(List<Gathering> gatherings) {
        return choices.numbered(choices.between(0, 2), number -> perspective(gatherings));
    }

    private Perspective perspective(List<Gathering> gatherings) {
        boolean isNamed = !parties.isEmpty() && choices.chance(0.7);
        Stance stance = choices.oneOf(STANCES);
        return Perspective.builder()
                .who(choices.maybe(isNamed ? 1 : 0, () -> parties.any(choices)))
                .role(choices.maybe(isNamed ? 0.3 : 1, choices::role))
                .stance(stance)
                .words(choices.maybe(0.3, this::statement))
                .on(choices.maybe(0.6, choices::day))
                .gathering(
                        choices.chance(0.4)
                                ? choices.<Gathering>anyOf(gatherings).map(Gathering::id)
                                : Optional.empty())
                .response(choices.maybe(stance.equals(Stance.SEES_DIFFERENTLY) ? 0.5 : 0.05, this::statement))
                .build();
    }

    Exploration exploration() {
        return Exploration.builder()
                .state(choices.oneOf(STATES))
                .on(choices.maybe(0.7, choices::day))
                .by(choices.maybe(0.6, choices::role))
                .addAllWith(parties.few(choices))
                .build();
    }

    Gathering gathering(String id) {
        return Gathering.builder()
                .id(GatheringId.of(id))
                .kind(choices.oneOf(GATHERINGS))
                .on(choices.maybe(0.8, choices::day))
                .addAllParticipants(parties.few(choices))
                .provenance(choices.maybeProvenance())
                .build();
    }
}
