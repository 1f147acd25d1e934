package org.practicemodel.principles.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.AdvocacyOffer;
import org.practicemodel.core.engagement.AdvocacyOfferId;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.ChildVoiceId;
import org.practicemodel.core.participation.Influence;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.participation.VoiceWay;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Statement;

/** Invented records of who was heard and asked: dense, contradictory and with dates left out. */
public final class VoicedFamilies {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 1);
    private static final int DAYS = 290;
    private static final String[] CHILDREN = {"child-1", "child-2"};
    private static final String[] BIRTHS = {"2014-05-06", "2016", "2021-12", "2024", "2025-11-03", "2026-04"};
    private static final List<RuleCode> RULES =
            List.of(RuleCode.of("E4-R2"), RuleCode.of("E4-R3"), RuleCode.of("E4-R4"), RuleCode.of("E4-R5"));
    private static final Participation[] PARTICIPATIONS = {
        Participation.ATTENDED,
        Participation.VIEW_SENT,
        Participation.ABSENT,
        Participation.NOT_INVITED,
        Participation.ATTENDED_NO_VIEW,
        Participation.UNDER_FOUR
    };
    private static final ViewOutcome[] VIEWS = {
        ViewOutcome.SOUGHT,
        ViewOutcome.DECLINED,
        ViewOutcome.NOT_APPROACHED,
        ViewOutcome.NOT_APPROACHED,
        ViewOutcome.NOT_FOUND,
        ViewOutcome.NOT_SAFE
    };
    private static final InfluenceOutcome[] INFLUENCES = {
        InfluenceOutcome.CHANGED, InfluenceOutcome.NOT_CHANGED, InfluenceOutcome.NOT_CONSIDERED
    };
    private static final RecordType[] TYPES = {
        RecordType.CHILD_VOICES,
        RecordType.REVIEW_PARTICIPANTS,
        RecordType.VIEWS_SOUGHT,
        RecordType.ADVOCACY_OFFERS,
        RecordType.MEMBERS,
        RecordType.EPISODES
    };

    private final Random random;

    private VoicedFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new VoicedFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return empty.withFamily(empty.family().withMembers(some(4, this::member)))
                .withJourney(empty.journey()
                        .withEpisodes(some(random.nextInt(5) == 0 ? 2 : 1, this::episode))
                        .withProtectionConferences(some(1, this::conference))
                        .withLevelsOfHelp(some(1, this::level)))
                .withEngagement(empty.engagement()
                        .withChildVoices(some(3, this::voice))
                        .withAdvocacyOffers(some(2, this::offer)))
                .withReviews(some(3, this::review))
                .withRationales(random.nextInt(4) == 0 ? some(1, this::reason) : List.of())
                .withSafetyExceptions(random.nextInt(4) == 0 ? some(1, this::exception) : List.of())
                .withCoverage(maybe(60, this::coverage));
    }

    private FamilyMember member(int i) {
        boolean child = i <= CHILDREN.length;
        return FamilyMember.builder()
                .id(PersonId.of(child ? CHILDREN[i - 1] : "parent-" + i))
                .role(child ? FamilyRole.CHILD : FamilyRole.PARENT)
                .bornOn(maybe(child ? 80 : 0, () -> PartialDate.parse(oneOf(BIRTHS))))
                .viewSought(maybe(child ? 10 : 80, this::asked))
                .build();
    }

    private ViewSought asked() {
        return ViewSought.builder()
                .outcome(oneOf(VIEWS))
                .on(maybe(70, this::day))
                .build();
    }

    private Episode episode(int i) {
        LocalDate opened = FIRST_DAY.plusDays(random.nextInt(DAYS / 2));
        return Episode.builder()
                .id(EpisodeId.of("episode-" + i))
                .openedOn(maybe(90, () -> opened))
                .closure(maybe(
                        20,
                        () -> Closure.builder()
                                .on(opened.plusDays(random.nextInt(150)))
                                .build()))
                .build();
    }

    private ProtectionConference conference(int i) {
        return ProtectionConference.builder()
                .id(ProtectionConferenceId.of("conference-" + i))
                .heldOn(day())
                .subjects(some(1, any -> child()))
                .build();
    }

    private LevelOfHelp level(int i) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of("level-" + i))
                .level(random.nextInt(4) == 0 ? HelpLevel.EARLY_HELP : HelpLevel.LOOKED_AFTER)
                .interval(RecordedInterval.builder().from(maybe(90, this::day)).build())
                .subjects(some(1, any -> child()))
                .build();
    }

    private ChildVoice voice(int i) {
        LocalDate on = day();
        return ChildVoice.builder()
                .id(ChildVoiceId.of("voice-" + i))
                .child(child())
                .spaceOn(maybe(90, () -> on))
                .way(maybe(90, () -> VoiceWay.OBSERVATION))
                .view(maybe(90, VoicedFamilies::words))
                .heardBy(maybe(90, () -> Party.of(WorkerId.of("worker-1"))).stream()
                        .toList())
                .influence(maybe(90, this::influence))
                .fedBackOn(maybe(90, () -> on.plusDays(random.nextInt(40) - 2L)))
                .build();
    }

    private Influence influence() {
        return Influence.builder()
                .outcome(oneOf(INFLUENCES))
                .at(maybe(70, () -> EntryId.of("review-" + (1 + random.nextInt(3)))))
                .because(maybe(90, VoicedFamilies::words))
                .build();
    }

    private AdvocacyOffer offer(int i) {
        return AdvocacyOffer.builder()
                .id(AdvocacyOfferId.of("offer-" + i))
                .child(child())
                .offered(random.nextInt(3) == 0)
                .on(maybe(80, this::day))
                .build();
    }

    private Review review(int i) {
        LocalDate on = day();
        return Review.builder()
                .id(ReviewId.of("review-" + i))
                .kind(random.nextInt(4) == 0 ? ReviewKind.PLAN_REVIEW : ReviewKind.LOOKED_AFTER_REVIEW)
                .subjects(some(1, any -> child()))
                .heldOn(maybe(95, () -> on))
                .participants(some(3, any -> participant()))
                .complete(maybe(70, () -> Mark.builder().on(maybe(80, () -> on)).build()))
                .build();
    }

    private ReviewParticipant participant() {
        return ReviewParticipant.builder()
                .who(Party.of(child()))
                .participation(maybe(90, () -> oneOf(PARTICIPATIONS)))
                .build();
    }

    private PracticeRationale reason(int i) {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-" + i))
                .rules(RULES)
                .by(RoleCode.TEAM_MANAGER)
                .on(day())
                .words("Invented reason.")
                .build();
    }

    private SafetyException exception(int i) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of("exception-" + i))
                .addToWhom(PersonId.of("parent-" + (3 + random.nextInt(2))))
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(FIRST_DAY)
                .reviewBy(day())
                .words("Invented reason.")
                .build();
    }

    private Coverage coverage() {
        var coverage = Coverage.builder().subject(CoverageSubject.FAMILY);
        for (RecordType type : TYPES) {
            coverage.addTypes(covered(type));
        }
        return coverage.build();
    }

    private CoveredType covered(RecordType type) {
        var covered = CoveredType.builder().type(type);
        return switch (random.nextInt(3)) {
            case 0 -> covered.state(CoverageState.NOT_HELD).build();
            case 1 -> covered.state(CoverageState.HELD).build();
            default ->
                covered.state(CoverageState.RELIED_ON)
                        .since(FIRST_DAY)
                        .statedBy(RoleCode.TEAM_MANAGER)
                        .statedOn(FIRST_DAY)
                        .build();
        };
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private PersonId child() {
        return PersonId.of(oneOf(CHILDREN));
    }

    private static Statement words() {
        return Statement.of("Invented words.");
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> entry) {
        return IntStream.rangeClosed(1, random.nextInt(most + 1))
                .mapToObj(entry)
                .toList();
    }
}
