package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.transparency.Shares.PLAN;
import static org.practicemodel.principles.rule.transparency.Shares.share;
import static org.practicemodel.principles.rule.transparency.Shares.with;
import static org.practicemodel.principles.rule.transparency.Told.child;
import static org.practicemodel.principles.rule.transparency.Told.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.people;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class AgreedDocumentsSharedTest {

    private static final AgreedDocumentsShared RULE = new AgreedDocumentsShared();

    private static final RecordType SHARES = RecordType.DOCUMENT_SHARES;
    private static final String DEALT_WITH = "The record shows how sharing what was agreed was dealt with.";
    private static final String NOT_RECORDED =
            "It is not recorded that what was agreed on 3 February 2026 was shared with each person entitled to it.";
    private static final String OVERDUE = "Sharing is relied on to be recorded here, and what was agreed on"
            + " 3 February 2026 is not recorded as shared with each person entitled to it by 17 February 2026.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-03-01", record);
    }

    /** A plan of 3 February 2026 that the father and the mother have. */
    private static PracticeRecord planned() {
        return family().withPlans(PLAN);
    }

    private static PracticeRecord shared() {
        return with(planned(), share("share-1", "2026-02-04", "father"), share("share-2", "2026-02-04", "mother"));
    }

    @Test
    void isAKeyRuleOfTransparency() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P07-R2");
        assertThat(descriptor.slug()).isEqualTo("agreed-documents-shared");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.principleBasis()).hasToString("S current guide ¶27");
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(
                        limit -> limit.key() + " " + limit.defaultValue() + " " + limit.least() + " " + limit.most())
                .containsExactly("share.workingDays 10 3 40", "share.childAgeFrom 12 6 18");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("plans.agreedOn", "members.bornOn", "document-shares.on");
    }

    @Test
    void isMetOnceEverybodyEntitledHasTheCurrentVersion() {
        found(shared())
                .met(DEALT_WITH)
                .evidence(
                        "SUPPORTS /plans/0",
                        "SUPPORTS /engagement/documentShares/0",
                        "SUPPORTS /engagement/documentShares/1");
        found(with(planned(), share("share-1", "2026-02-04", "father")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /engagement/documentShares/0", "MISSING /plans/0");
    }

    @Test
    void countsTenWorkingDaysTheLastIncludedAndDraftsBefore() {
        found(with(planned(), share("share-1", "2026-02-17", "father"), share("share-2", "2026-01-30", "mother")))
                .met(DEALT_WITH);
        found(with(planned(), share("share-1", "2026-02-18", "father"), share("share-2", "2026-02-03", "mother")))
                .notMet("What was agreed on 3 February 2026 could be shared until 17 February 2026; it was shared with"
                        + " somebody entitled to it on 18 February 2026.")
                .notJustBegun()
                .evidence(
                        "CONTRADICTS /engagement/documentShares/0",
                        "SUPPORTS /plans/0",
                        "SUPPORTS /engagement/documentShares/1");
        found(with(
                        planned(),
                        share("share-1", "2026-02-18", "father"),
                        share("share-2", "2026-02-03", "mother"),
                        share("share-3", "2026-02-10", "father")))
                .met(DEALT_WITH);
    }

    @Test
    void countsNoBankHolidays() {
        PracticeRecord easter = family().withPlans(PLAN.withAgreedOn(day("2026-03-27")));

        on(
                        "2026-05-01",
                        with(
                                easter,
                                share("share-1", "2026-04-14", "father"),
                                share("share-2", "2026-04-14", "mother")))
                .met(DEALT_WITH);
        on(
                        "2026-05-01",
                        with(
                                easter,
                                share("share-1", "2026-04-15", "father"),
                                share("share-2", "2026-04-14", "mother")))
                .notMet("What was agreed on 27 March 2026 could be shared until 14 April 2026; it was shared with"
                        + " somebody entitled to it on 15 April 2026.");
    }

    @Test
    void waitsAndThenSaysWhatCanBeSaid() {
        on("2026-02-17", planned())
                .tooEarly("2026-02-18", "What was agreed on 3 February 2026 can be shared until 17 February 2026.")
                .evidence("MISSING /plans/0");
        on("2026-02-18", planned()).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-02-18", notHeld(planned(), SHARES)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on("2026-02-17", reliedOn(planned(), SHARES, "2026-02-17"))
                .tooEarly("2026-02-18", "What was agreed on 3 February 2026 can be shared until 17 February 2026.");
        on("2026-02-18", reliedOn(planned(), SHARES, "2026-02-17"))
                .notMet(OVERDUE)
                .evidence("MISSING /plans/0");
        on("2026-02-18", reliedOn(planned(), SHARES, "2026-02-18"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void countsWhatWasWrittenDownByThen() {
        DocumentShare late = share("share-1", "2026-02-04", "father")
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-03-02")).build());
        PracticeRecord record = with(planned(), late, share("share-2", "2026-02-04", "mother"));

        found(record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-02", record).met(DEALT_WITH);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord late =
                with(planned(), share("share-1", "2026-02-18", "father"), share("share-2", "2026-02-03", "mother"));
        String later = "What was agreed on 3 February 2026 could be shared until 17 February 2026; it was shared with"
                + " somebody entitled to it on 18 February 2026.";
        String given = "A reason was given on 20 February 2026 (role: team-manager).";

        for (String about : new String[] {"share-1", "plan-1", "father"}) {
            found(late.withRationales(reason("reason-1", "P07-R2", "2026-02-20", about)))
                    .metWithReason(later, given, DEALT_WITH);
        }
        found(late.withRationales(reason("reason-1", "P07-R2", "2026-02-20", "mother")))
                .notMet(later);
        on(
                        "2026-02-20",
                        reliedOn(planned(), SHARES, "2020-01-01")
                                .withRationales(reason("reason-1", "P07-R2", "2026-02-20", "plan-1")))
                .metWithReason(OVERDUE, given);
    }

    @Test
    void aLateShareBecomesHistory() {
        PracticeRecord late =
                with(planned(), share("share-1", "2026-02-18", "father"), share("share-2", "2026-02-03", "mother"));
        String later = "What was agreed on 3 February 2026 could be shared until 17 February 2026; it was shared with"
                + " somebody entitled to it on 18 February 2026.";

        on("2026-08-20", late).notMet(later).history();
        on("2026-08-21", late).met(DEALT_WITH).history("2026-02-18 " + later);
        on(
                        "2026-08-21",
                        with(
                                planned(),
                                share("share-1", "2026-02-18", "father"),
                                share("share-2", "2026-02-18", "mother")))
                .notApplicable("There is nothing to look at now that was agreed.");
    }

    @Test
    void endsWithTheWork() {
        PracticeRecord closed = reliedOn(
                planned().withJourney(closedFamily().journey()).withPlans(PLAN.withAgreedOn(day("2026-06-16"))),
                SHARES,
                "2020-01-01");
        PracticeRecord after = closed.withPlans(PLAN.withAgreedOn(day("2026-06-15")));

        on("2026-07-30", closed)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that what was agreed on 16 June 2026 was shared with each person entitled"
                                + " to it.");
        on("2026-07-30", after)
                .notMet("Sharing is relied on to be recorded here, and what was agreed on 15 June 2026 is not recorded"
                        + " as shared with each person entitled to it by 29 June 2026.");
        on("2026-12-31", after).notApplicable("There is nothing to look at now that was agreed.");
    }

    @Test
    void needsTheDay() {
        DocumentShare undated = Shares.undated("share-1", "father");

        found(with(planned(), undated, share("share-2", "2026-02-04", "mother")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is recorded that what was agreed on 3 February 2026 was shared, and not on which day.")
                .evidence(
                        "MISSING /engagement/documentShares/0",
                        "SUPPORTS /plans/0",
                        "SUPPORTS /engagement/documentShares/1");
        found(with(
                        planned(),
                        undated,
                        share("share-2", "2026-02-04", "mother"),
                        share("share-3", "2026-02-20", "father")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is recorded that what was agreed on 3 February 2026 was shared, and not on which day.");
    }

    @Test
    void looksAtTheCurrentVersionAndAtTheWholePage() {
        PracticeRecord second = shared().withPlans(
                        PLAN,
                        agreed("plan-2", PlanKind.CHILD_IN_NEED, "2026-02-20")
                                .supersedes(PlanId.of("plan-1"))
                                .build());
        PracticeRecord part = shared().withPlans(
                        PLAN,
                        agreed("plan-2", PlanKind.SAFETY, "2026-02-20")
                                .partOf(PlanId.of("plan-1"))
                                .build());

        found(second).tooEarly("2026-03-07", "What was agreed on 20 February 2026 can be shared until 6 March 2026.");
        found(part).met(DEALT_WITH);
        found(part.withPlans(PLAN, part.plans().get(1).withPartOf(Optional.empty())))
                .tooEarly("2026-03-07", "What was agreed on 20 February 2026 can be shared until 6 March 2026.");
    }

    @Test
    void leavesOutWhatOthersWroteAndWhatIsNotAgreed() {
        PlanKind[] others = {PlanKind.FAMILY, PlanKind.EDUCATION_HEALTH_CARE, PlanKind.HEALTH, PlanKind.YOUTH_JUSTICE};
        for (PlanKind kind : others) {
            found(family().withPlans(PLAN.withKind(kind)))
                    .notEnough(
                            NotEnoughReason.NOT_RECORDED,
                            "No agreed plan, assessment or formulation is recorded for this work.")
                    .evidence("MISSING /journey/episodes/0");
        }
        found(notHeld(family(), RecordType.PLANS))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        "No agreed plan, assessment or formulation is recorded for this work.");
    }

    @Test
    void asksForChildrenFromTheDayTheyAreTwelve() {
        found(Told.with(shared(), child("ben", "2014-03-02"))).met(DEALT_WITH);
        found(Told.with(shared(), child("ben", "2014-03-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(Told.with(shared(), child("ben", "2014-03-01")), share("share-3", "2026-02-05", "ben")))
                .met(DEALT_WITH);
        found(Told.with(shared(), person("ben", FamilyRole.CHILD).build()))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded how old each child is, so nobody can say who of them is given what was"
                                + " agreed.")
                .evidence(
                        "SUPPORTS /plans/0",
                        "SUPPORTS /engagement/documentShares/0",
                        "SUPPORTS /engagement/documentShares/1",
                        "MISSING /family/members/3");
        found(Told.with(shared().withPlans(PLAN.withSubjects(people("ava"))), child("ben", "2014-03-01")))
                .met(DEALT_WITH);
    }

    @Test
    void asksForThoseWithParentalResponsibilityForTheChildrenItIsAbout() {
        PracticeRecord half = Told.with(
                shared().withPlans(PLAN.withSubjects(people("ava"))),
                person("other-father", FamilyRole.PARENT)
                        .addParentalResponsibilityFor(PersonId.of("ben"))
                        .build(),
                person("carer", FamilyRole.CARER).build());

        found(half).met(DEALT_WITH);
        found(half.withPlans(PLAN)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void aPathwayPlanIsTheYoungPersonsOwn() {
        PracticeRecord pathway = family().withPlans(PLAN.withKind(PlanKind.PATHWAY));

        found(with(pathway, share("share-1", "2026-02-04", "ava"))).met(DEALT_WITH);
        found(with(pathway, share("share-1", "2026-02-04", "father")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void anybodyOfTheFamilyIsEnoughWhereNobodyEntitledIsRecorded() {
        PracticeRecord nobody = Given.with(planned(), child("ava", "2020-01-10"));

        found(with(nobody, share("share-1", "2026-02-04", "grandmother"))).met(DEALT_WITH);
        found(nobody).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(nobody, share("share-1", "2026-02-04", "school").withToWhom(Party.of(AgencyId.of("agency-school")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(reliedOn(nobody, SHARES, "2020-01-01")).notMet(OVERDUE);
    }
}
