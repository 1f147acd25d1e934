package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Approach;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProceedingsId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.journey.ReferralSource;
import org.practicemodel.core.voice.FamilyPart;

/** The journey of a generated record: what was received is mostly decided within days, what was begun is mostly ended. */
final class JourneyChoices {

    private static final List<ClosureReason> CLOSURES = List.of(
            ClosureReason.HELP_COMPLETE, ClosureReason.STEPPED_DOWN, ClosureReason.TRANSFER, ClosureReason.OTHER);
    private static final List<HelpLevel> LEVELS = List.of(
            HelpLevel.EARLY_HELP,
            HelpLevel.CHILD_IN_NEED,
            HelpLevel.CHILD_PROTECTION,
            HelpLevel.PRE_PROCEEDINGS,
            HelpLevel.LOOKED_AFTER,
            HelpLevel.of("anytown:watching-brief"));
    private static final List<ReferralDecision> DECISIONS =
            List.of(ReferralDecision.FURTHER_ACTION, ReferralDecision.NO_FURTHER_ACTION);
    private static final List<AssessmentKind> ASSESSMENTS =
            List.of(AssessmentKind.CHILD_AND_FAMILY, AssessmentKind.EARLY_HELP);

    private static final List<Approach> APPROACHES =
            List.of(Approach.RESTORATIVE_PRACTICE, Approach.SOLUTION_FOCUSED, Approach.of("anytown:walk-and-talk"));

    private final Choices choices;
    private final List<PersonId> people;
    private final List<EpisodeId> episodes;
    private final List<AssessmentId> assessments;

    JourneyChoices(Choices choices, List<PersonId> people) {
        this.choices = choices;
        this.people = people;
        this.episodes = choices.some(number -> EpisodeId.of("episode-" + number));
        this.assessments = choices.some(number -> AssessmentId.of("assessment-" + number));
    }

    List<AssessmentId> assessments() {
        return assessments;
    }

    List<EpisodeId> episodes() {
        return episodes;
    }

    /** Returns the journey, in which anybody may help. */
    Journey journey(Parties parties) {
        return Journey.builder()
                .addAllEpisodes(episodes.stream().map(this::episode).toList())
                .addAllLevelsOfHelp(choices.some(this::levelOfHelp))
                .addAllReferrals(choices.some(this::referral))
                .addAllAssessments(assessments.stream().map(this::assessment).toList())
                .addAllProtectionConferences(choices.chance(0.4) ? choices.some(this::conference) : List.of())
                .addAllProceedings(choices.chance(0.3) ? choices.some(this::proceedings) : List.of())
                .addAllHelp(choices.some(number -> help(number, parties)))
                .build();
    }

    private Optional<EpisodeId> episode() {
        return choices.chance(0.6) ? choices.anyOf(episodes) : Optional.empty();
    }

    private List<PersonId> subjects() {
        return choices.chance(0.5) ? List.of() : choices.someOf(people);
    }

    private Episode episode(EpisodeId id) {
        Optional<LocalDate> opened = choices.maybe(0.9, choices::day);
        return Episode.builder()
                .id(id)
                .openedOn(opened)
                .closure(choices.maybe(0.4, () -> closure(opened.orElse(Choices.FIRST_DAY))))
                .addAllSubjects(subjects())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Closure closure(LocalDate opened) {
        LocalDate on = choices.dayAfter(opened, 300);
        return Closure.builder()
                .on(on)
                .reason(choices.maybe(0.7, () -> choices.oneOf(CLOSURES)))
                .complete(choices.maybe(0.4, choices::mark))
                .noStepDown(choices.maybe(0.1, choices::mark))
                .recordedOn(choices.maybe(0.3, () -> choices.dayAfter(on, 40)))
                .sourceReason(choices.maybeSourceCode())
                .build();
    }

    private LevelOfHelp levelOfHelp(int number) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of("level-" + number))
                .level(choices.oneOf(LEVELS))
                .interval(choices.interval())
                .addAllSubjects(subjects())
                .sourceLevel(choices.maybeSourceCode())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Referral referral(int number) {
        Optional<LocalDate> received = choices.maybe(0.9, choices::day);
        Optional<LocalDate> decided = received.flatMap(day -> choices.maybe(0.7, () -> choices.dayAfter(day, 6)));
        return Referral.builder()
                .id(ReferralId.of("referral-" + number))
                .episode(episode())
                .receivedOn(received)
                .decidedOn(choices.chance(0.9) ? decided : choices.maybe(0.5, choices::day))
                .decision(choices.maybe(0.6, () -> choices.oneOf(DECISIONS)))
                .source(choices.maybe(0.4, () -> ReferralSource.of("anytown:front-door")))
                .addAllSubjects(subjects())
                .sourceOrigin(choices.maybeSourceCode())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Assessment assessment(AssessmentId id) {
        Optional<LocalDate> started = choices.maybe(0.9, choices::day);
        return Assessment.builder()
                .id(id)
                .kind(choices.oneOf(ASSESSMENTS))
                .episode(episode())
                .addAllSubjects(subjects())
                .startedOn(started)
                .authorisedOn(started.flatMap(day -> choices.maybe(0.7, () -> choices.dayAfter(day, 90))))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private ProtectionConference conference(int number) {
        return ProtectionConference.builder()
                .id(ProtectionConferenceId.of("protection-conference-" + number))
                .episode(episode())
                .addAllSubjects(subjects())
                .heldOn(choices.day())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Proceedings proceedings(int number) {
        Optional<LocalDate> letter = choices.maybe(0.7, choices::day);
        return Proceedings.builder()
                .id(ProceedingsId.of("proceedings-" + number))
                .episode(episode())
                .addAllSubjects(subjects())
                .letterSentOn(letter)
                .applicationOn(choices.maybe(0.4, () -> choices.dayAfter(letter.orElse(Choices.FIRST_DAY), 120)))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Help help(int number, Parties parties) {
        Optional<LocalDate> waiting = choices.maybe(0.4, choices::day);
        Optional<LocalDate> started = choices.maybe(
                0.7, () -> waiting.map(day -> choices.dayAfter(day, 90)).orElseGet(choices::day));
        return Help.builder()
                .id(HelpId.of("help-" + number))
                .by(parties.few(choices).stream().findFirst())
                .addAllRecipients(subjects())
                .waitingSince(waiting)
                .startedOn(started)
                .endedOn(started.flatMap(day -> choices.maybe(0.4, () -> choices.dayAfter(day, 200))))
                .approach(choices.maybe(0.4, () -> choices.oneOf(APPROACHES)))
                .familyPart(
                        choices.maybe(0.4, () -> choices.chance(0.7) ? FamilyPart.TOOK_PART : FamilyPart.NOT_INVOLVED))
                .provenance(choices.maybeProvenance())
                .build();
    }
}
