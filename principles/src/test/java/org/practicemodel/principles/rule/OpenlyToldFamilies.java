package org.practicemodel.principles.rule;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.ShareFormat;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.plan.BottomLine;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationNeedId;
import org.practicemodel.core.sharing.CommunicationNeedKind;
import org.practicemodel.core.sharing.CommunicationProvision;
import org.practicemodel.core.sharing.CommunicationProvisionId;
import org.practicemodel.core.sharing.ConsentOutcome;
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.sharing.DisclosureId;
import org.practicemodel.core.sharing.DisclosureOutcome;
import org.practicemodel.core.sharing.HelpConsent;
import org.practicemodel.core.sharing.HelpConsentId;
import org.practicemodel.core.sharing.InformationShare;
import org.practicemodel.core.sharing.InformationShareId;
import org.practicemodel.core.sharing.LawfulBasis;
import org.practicemodel.core.sharing.ProvisionOutcome;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;

/** Small families in which people are told, asked and answered, or not, so that the rules about that meet often. */
public final class OpenlyToldFamilies {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final int DAYS = 180;
    private static final PersonId[] PEOPLE = {
        PersonId.of("mother"), PersonId.of("father"), PersonId.of("child-1"), PersonId.of("child-2")
    };
    private static final RecordType[] TYPES = {
        RecordType.DISCLOSURES, RecordType.DOCUMENT_SHARES, RecordType.DISAGREEMENTS, RecordType.INFORMATION_SHARES,
        RecordType.HELP_CONSENTS, RecordType.BOTTOM_LINES, RecordType.COMMUNICATION_NEEDS, RecordType.INVOLVEMENTS
    };

    private final Random random;

    private OpenlyToldFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new OpenlyToldFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty = Given.record();
        return empty.withFamily(empty.family().withMembers(members()))
                .withJourney(
                        empty.journey().withEpisodes(some(2, this::episode)).withLevelsOfHelp(some(1, this::level)))
                .withTeam(empty.team().withInvolvements(some(2, this::involvement)))
                .withEngagement(engagement(empty.engagement()))
                .withPlans(some(2, this::plan))
                .withReviews(some(3, this::review))
                .withRationales(some(1, this::reason))
                .withSafetyExceptions(some(1, this::exception))
                .withCoverage(maybe(40, this::coverage));
    }

    private Engagement engagement(Engagement empty) {
        return empty.withDisclosures(some(4, this::disclosure))
                .withDocumentShares(some(5, this::share))
                .withDisagreements(some(2, this::disagreement))
                .withInformationShares(some(2, this::informationShare))
                .withHelpConsents(some(2, this::consent))
                .withCommunicationNeeds(some(3, this::need))
                .withCommunicationProvisions(some(3, this::provision));
    }

    private List<FamilyMember> members() {
        return List.of(
                FamilyMember.builder().id(PEOPLE[0]).role(FamilyRole.PARENT).build(),
                FamilyMember.builder().id(PEOPLE[1]).role(FamilyRole.PARENT).build(),
                FamilyMember.builder()
                        .id(PEOPLE[2])
                        .role(FamilyRole.CHILD)
                        .bornOn(maybe(80, () -> PartialDate.parse("" + (2008 + random.nextInt(17)))))
                        .build());
    }

    private Episode episode(int i) {
        return Episode.builder()
                .id(EpisodeId.of("episode-" + i))
                .openedOn(maybe(90, () -> FIRST_DAY.plusDays(random.nextInt(30))))
                .build();
    }

    private LevelOfHelp level(int i) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of("level-" + i))
                .level(random.nextBoolean() ? HelpLevel.PRE_PROCEEDINGS : HelpLevel.EARLY_HELP)
                .interval(RecordedInterval.openFrom(day()))
                .build();
    }

    private Involvement involvement(int i) {
        return Involvement.builder()
                .id(InvolvementId.of("involvement-" + i))
                .agency(AgencyId.of("agency-" + i))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(RecordedInterval.openFrom(day()))
                .build();
    }

    private Disclosure disclosure(int i) {
        return Disclosure.builder()
                .id(DisclosureId.of("disclosure-" + i))
                .outcome(random.nextInt(3) > 0 ? DisclosureOutcome.EXPLAINED : DisclosureOutcome.NOT_SHARED)
                .toWhom(some(3, each -> anybody()))
                .on(maybe(90, this::day))
                .build();
    }

    private DocumentShare share(int i) {
        return DocumentShare.builder()
                .id(DocumentShareId.of("share-" + i))
                .kind(DocumentKind.PLAN)
                .plan(PlanId.of("plan-" + (1 + random.nextInt(2))))
                .toWhom(Party.of(anybody()))
                .on(maybe(90, this::day))
                .format(maybe(50, () -> random.nextBoolean() ? ShareFormat.TRANSLATED : ShareFormat.PAPER))
                .build();
    }

    private Disagreement disagreement(int i) {
        return Disagreement.builder()
                .id(DisagreementId.of("disagreement-" + i))
                .by(List.of(random.nextInt(4) > 0 ? Party.of(anybody()) : Party.of(AgencyId.of("agency-1"))))
                .on(maybe(90, this::day))
                .words(maybe(70, OpenlyToldFamilies::words))
                .otherView(maybe(70, OpenlyToldFamilies::words))
                .response(maybe(
                        40,
                        () -> DisagreementResponse.builder().statement(words()).build()))
                .unanswered(maybe(20, this::mark))
                .build();
    }

    private InformationShare informationShare(int i) {
        return InformationShare.builder()
                .id(InformationShareId.of("information-" + i))
                .with(Party.of(AgencyId.of("agency-1")))
                .on(maybe(90, this::day))
                .basis(maybe(80, () -> random.nextBoolean() ? LawfulBasis.CONSENT : LawfulBasis.PUBLIC_TASK))
                .familyTold(maybe(70, random::nextBoolean))
                .refusedOn(maybe(30, this::day))
                .build();
    }

    private HelpConsent consent(int i) {
        return HelpConsent.builder()
                .id(HelpConsentId.of("consent-" + i))
                .by(anybody())
                .outcome(random.nextBoolean() ? ConsentOutcome.GIVEN : ConsentOutcome.WITHDRAWN)
                .on(maybe(80, this::day))
                .build();
    }

    private CommunicationNeed need(int i) {
        CommunicationNeedKind[] kinds = {
            CommunicationNeedKind.NONE, CommunicationNeedKind.INTERPRETER, CommunicationNeedKind.TRANSLATION
        };
        return CommunicationNeed.builder()
                .id(CommunicationNeedId.of("need-" + i))
                .of(anybody())
                .kind(kinds[random.nextInt(kinds.length)])
                .on(maybe(50, this::day))
                .build();
    }

    private CommunicationProvision provision(int i) {
        ProvisionOutcome[] outcomes = {
            ProvisionOutcome.PROVIDED,
            ProvisionOutcome.DECLINED,
            ProvisionOutcome.NOT_PROVIDED,
            ProvisionOutcome.CHILD_INTERPRETED
        };
        return CommunicationProvision.builder()
                .id(CommunicationProvisionId.of("provision-" + i))
                .need(CommunicationNeedId.of("need-" + (1 + random.nextInt(3))))
                .outcome(outcomes[random.nextInt(outcomes.length)])
                .at(maybe(
                        60, () -> EntryId.of((random.nextBoolean() ? "review-" : "share-") + (1 + random.nextInt(3)))))
                .on(maybe(80, this::day))
                .build();
    }

    private Plan plan(int i) {
        PlanKind[] kinds = {PlanKind.CHILD_PROTECTION, PlanKind.CHILD_IN_NEED, PlanKind.PATHWAY};
        return Plan.builder()
                .id(PlanId.of("plan-" + i))
                .kind(kinds[random.nextInt(kinds.length)])
                .agreedOn(maybe(90, this::day))
                .bottomLines(some(
                        1,
                        each -> BottomLine.builder()
                                .whatMustChange(words())
                                .byWhen(maybe(80, this::day))
                                .otherwise(words())
                                .inTheirWords(maybe(80, OpenlyToldFamilies::words))
                                .build()))
                .noBottomLines(maybe(30, this::mark))
                .build();
    }

    private Review review(int i) {
        Participation[] parts = {Participation.ATTENDED, Participation.ABSENT, Participation.NOT_INVITED};
        return Review.builder()
                .id(ReviewId.of("review-" + i))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(maybe(90, this::day))
                .participants(some(
                        3,
                        each -> ReviewParticipant.builder()
                                .who(
                                        random.nextBoolean()
                                                ? Party.of(anybody())
                                                : Party.of(AgencyId.of("agency-" + (1 + random.nextInt(2)))))
                                .participation(parts[random.nextInt(parts.length)])
                                .build()))
                .complete(maybe(60, this::mark))
                .build();
    }

    private PracticeRationale reason(int i) {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-" + i))
                .addAllRules(PrinciplesRuleBook.book().rules().stream()
                        .map(rule -> rule.descriptor().code())
                        .toList())
                .about(random.nextBoolean() ? List.of() : List.of(EntryId.of("father")))
                .by(RoleCode.TEAM_MANAGER)
                .on(day())
                .words("Invented reason.")
                .build();
    }

    private SafetyException exception(int i) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of("exception-" + i))
                .addToWhom(PEOPLE[random.nextInt(2)])
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(FIRST_DAY)
                .reviewBy(day())
                .words("Invented reason.")
                .build();
    }

    private Coverage coverage() {
        var coverage = Coverage.builder().subject(CoverageSubject.FAMILY);
        for (RecordType type : TYPES) {
            if (random.nextInt(4) == 0) {
                coverage.addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.NOT_HELD)
                        .build());
            } else {
                coverage.addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.RELIED_ON)
                        .since(FIRST_DAY)
                        .statedBy(RoleCode.TEAM_MANAGER)
                        .statedOn(FIRST_DAY)
                        .build());
            }
        }
        return coverage.build();
    }

    private PersonId anybody() {
        return PEOPLE[random.nextInt(PEOPLE.length)];
    }

    private static Statement words() {
        return Statement.of("Invented words.");
    }

    private Mark mark() {
        return Mark.builder().on(day()).build();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> entry) {
        return new ArrayList<>(IntStream.rangeClosed(1, random.nextInt(most + 1))
                .mapToObj(entry)
                .toList());
    }
}
