package org.practicemodel.formulation.perspective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** Finds who is heard on each thing in one formulation, and who of those that could have been asked is not. */
final class Hearing {

    private static final Set<ExplorationState> UNASKED =
            Set.of(ExplorationState.NOT_CONSIDERED, ExplorationState.NOT_OURS_TO_ASK);

    private final Formulation formulation;
    private final List<Party> couldBeAsked;
    private final Map<GatheringId, Gathering> gatherings = new HashMap<>();
    private final Map<EntryId, Set<Party>> answerers = new HashMap<>();

    Hearing(Formulation formulation, List<Party> couldBeAsked) {
        this.formulation = formulation;
        this.couldBeAsked = couldBeAsked;
        formulation.gatherings().forEach(gathering -> gatherings.putIfAbsent(gathering.id(), gathering));
        formulation.answers().forEach(this::noteAnswerer);
    }

    /** Whoever answered a question about something, if only with "later", was asked about it. */
    private void noteAnswerer(QuestionAnswer answer) {
        answer.about()
                .ifPresent(about -> answer.by()
                        .ifPresent(party -> answerers
                                .computeIfAbsent(about, entry -> new HashSet<>())
                                .add(party)));
    }

    PerspectivesOn on(Factor factor) {
        Optional<Exploration> exploration = factor.exploration();
        return heard(
                PerspectiveMap.idOf(factor),
                said(factor.statement()),
                factor.perspectives(),
                exploration
                        .filter(looked -> looked.state().equals(ExplorationState.CHOSE_NOT_TO_SAY))
                        .map(looked -> stances(looked.with(), Stance.CHOSE_NOT_TO_SAY, looked.on()))
                        .orElse(List.of()),
                exploration
                        .filter(looked -> !UNASKED.contains(looked.state()))
                        .map(Exploration::with)
                        .orElse(List.of()));
    }

    PerspectivesOn on(Hypothesis hypothesis) {
        Optional<HypothesisSharing> sharing = hypothesis.sharing();
        return heard(
                PerspectiveMap.idOf(hypothesis),
                said(hypothesis.statement()),
                hypothesis.perspectives(),
                sharing.filter(shared -> shared.outcome().equals(SharingOutcome.AGREED_IN_THEIR_WORDS))
                        .map(shared -> stances(people(shared), Stance.AGREES, shared.on()))
                        .orElse(List.of()),
                sharing.filter(shared -> !shared.outcome().equals(SharingOutcome.NOT_SHARED))
                        .map(Hearing::people)
                        .orElse(List.of()));
    }

    PerspectivesOn on(Goal goal) {
        List<Perspective> said = new ArrayList<>(said(Optional.of(goal.statement())));
        List<Party> speakers = goal.statement().saidBy();
        said.addAll(stances(
                goal.authoredBy().stream()
                        .filter(author -> !speakers.contains(author))
                        .toList(),
                Stance.SAYS_SO,
                Optional.empty()));
        return heard(PerspectiveMap.idOf(goal), said, goal.perspectives(), List.of(), List.of());
    }

    PerspectivesOn on(SignOff signOff) {
        Perspective signed = Perspective.builder()
                .who(signOff.by())
                .role(signOff.role())
                .stance(Stance.AGREES)
                .on(signOff.on())
                .build();
        return heard(PerspectiveMap.idOf(formulation), List.of(), signOff.perspectives(), List.of(signed), List.of());
    }

    private static List<Party> people(HypothesisSharing sharing) {
        return sharing.with().stream().map(Party::of).toList();
    }

    private static List<Perspective> said(Optional<Statement> statement) {
        return statement
                .map(words -> words.saidBy().isEmpty()
                        ? words.role().stream()
                                .map(role -> Perspective.builder()
                                        .role(role)
                                        .stance(Stance.SAYS_SO)
                                        .on(words.on())
                                        .build())
                                .toList()
                        : stances(words.saidBy(), Stance.SAYS_SO, words.on()).stream()
                                .map(voice -> voice.withRole(words.role()))
                                .toList())
                .orElse(List.of());
    }

    private static List<Perspective> stances(List<Party> parties, Stance stance, Optional<LocalDate> on) {
        return parties.stream()
                .distinct()
                .map(party ->
                        Perspective.builder().who(party).stance(stance).on(on).build())
                .toList();
    }

    /**
     * Brings them together: what somebody said stands unless a perspective of theirs says so as well; what only follows
     * from an occasion stands unless they are recorded as standing to it themselves. Of those who are known by their role
     * alone, the very same thing stands once.
     */
    private PerspectivesOn heard(
            EntryId about,
            List<Perspective> said,
            List<Perspective> recorded,
            List<Perspective> following,
            List<Party> alsoAsked) {
        List<Perspective> own = recorded.stream().filter(Hearing::isHeard).toList();
        Set<Party> saySo = parties(own.stream().filter(voice -> voice.stance().equals(Stance.SAYS_SO)));
        Set<Party> heardThemselves = parties(own.stream());
        List<Perspective> voices = Stream.of(
                        said.stream().filter(voice -> !own.contains(voice) && isUnknownOrNotIn(saySo, voice)),
                        own.stream(),
                        following.stream()
                                .filter(voice -> !own.contains(voice) && isUnknownOrNotIn(heardThemselves, voice)))
                .flatMap(each -> each)
                .toList();
        Set<Party> known = parties(voices.stream());
        known.addAll(alsoAsked);
        known.addAll(answerers.getOrDefault(about, Set.of()));
        List<Perspective> notAsked = new ArrayList<>(recorded.stream()
                .filter(voice -> !isHeard(voice) && isUnknownOrNotIn(known, voice))
                .toList());
        known.addAll(parties(notAsked.stream()));
        notAsked.addAll(stances(
                couldBeAsked.stream().filter(party -> !known.contains(party)).toList(),
                Stance.NOT_ASKED,
                Optional.empty()));
        return new PerspectivesOn(about, voices(about, voices), voices(about, notAsked));
    }

    private static boolean isHeard(Perspective perspective) {
        return !perspective.stance().equals(Stance.NOT_ASKED);
    }

    private static boolean isUnknownOrNotIn(Set<Party> parties, Perspective perspective) {
        return perspective.who().filter(parties::contains).isEmpty();
    }

    private static Set<Party> parties(Stream<Perspective> perspectives) {
        return perspectives.flatMap(voice -> voice.who().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private List<Voice> voices(EntryId about, List<Perspective> perspectives) {
        return perspectives.stream()
                .map(perspective ->
                        new Voice(about, perspective, perspective.gathering().map(gatherings::get)))
                .toList();
    }
}
