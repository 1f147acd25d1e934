package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.transparency.Told.AVA;
import static org.practicemodel.principles.rule.transparency.Told.FATHER;
import static org.practicemodel.principles.rule.transparency.Told.MOTHER;
import static org.practicemodel.principles.rule.transparency.Told.child;
import static org.practicemodel.principles.rule.transparency.Told.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.people;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.sharing.DisclosureBuilder;
import org.practicemodel.core.sharing.DisclosureId;
import org.practicemodel.core.sharing.DisclosureOutcome;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class WorriesExplainedTest {

    private static final WorriesExplained RULE = new WorriesExplained();

    private static final String DEALT_WITH = "The record shows how explaining the worries was dealt with.";
    private static final String ADULT_OPEN =
            "It is not recorded that the worries were explained to each parent and carer.";
    private static final String CHILD_OPEN =
            "It is not recorded that the worries were explained to each child who is old enough.";
    private static final String AGE_OPEN =
            "It is not recorded how old each child is, so nobody can say who of them is told of the worries.";
    private static final String NOT_SHARED = "The worries are marked as not shared with somebody of the family.";

    private static Found found(PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day("2026-05-01")));
    }

    private static DisclosureBuilder entry(String id, DisclosureOutcome outcome, String... toWhom) {
        return Disclosure.builder().id(DisclosureId.of(id)).outcome(outcome).addAllToWhom(people(toWhom));
    }

    private static Disclosure explained(String id, String on, String... toWhom) {
        return entry(id, DisclosureOutcome.EXPLAINED, toWhom).on(day(on)).build();
    }

    private static Disclosure notShared(String id, String on, String... toWhom) {
        return entry(id, DisclosureOutcome.NOT_SHARED, toWhom).on(day(on)).build();
    }

    private static PracticeRecord with(PracticeRecord record, Disclosure... disclosures) {
        return record.withEngagement(record.engagement()
                .withDisclosures(Stream.concat(record.engagement().disclosures().stream(), Arrays.stream(disclosures))
                        .toList()));
    }

    private static PracticeRecord told() {
        return with(family(), explained("disclosure-1", "2026-03-02", "father", "mother", "ava"));
    }

    @Test
    void isAKeyRuleOfTransparency() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P07-R1");
        assertThat(descriptor.slug()).isEqualTo("worries-explained");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.PRACTICE);
        assertThat(descriptor.sourceWords()).isEqualTo("Transparent");
        assertThat(descriptor.principleBasis()).hasToString("S current guide ¶27");
        assertThat(descriptor.testBasis())
                .hasToString(
                        "C record systems that authorities have published whether worries were shared, when and how");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(
                        limit -> limit.key() + " " + limit.defaultValue() + " " + limit.least() + " " + limit.most())
                .containsExactly("worries.childAgeFrom 4 2 12");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field() + " " + need.effort())
                .containsExactly(
                        "members.role FACT",
                        "members.bornOn FACT",
                        "disclosures.on FACT",
                        "disclosures.toWhom CONVERSATION");
    }

    @Test
    void isMetOnceEverybodyWasTold() {
        found(told())
                .met(DEALT_WITH)
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS /engagement/disclosures/0",
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS " + AVA);
    }

    @Test
    void asksOfEachPersonAlone() {
        found(family())
                .notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN, CHILD_OPEN)
                .evidence("MISSING " + FATHER, "MISSING " + MOTHER, "MISSING " + AVA);
        found(with(family(), explained("disclosure-1", "2026-03-02", "mother", "ava")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN)
                .evidence(
                        "MISSING " + FATHER,
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/disclosures/0",
                        "SUPPORTS " + AVA);
        found(with(family(), explained("disclosure-1", "2026-03-02", "mother", "father")))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
        found(with(family(), explained("disclosure-1", "2026-03-02")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN, CHILD_OPEN);
    }

    @Test
    void asksOfCarersAndOfWhoeverHasParentalResponsibility() {
        FamilyMember carer = person("carer", FamilyRole.CARER).build();
        FamilyMember grandmother = person("grandmother", FamilyRole.OTHER)
                .addParentalResponsibilityFor(PersonId.of("ava"))
                .build();
        FamilyMember lodger = person("lodger", FamilyRole.OTHER).build();

        found(Told.with(told(), carer)).notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN);
        found(Told.with(told(), grandmother)).notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN);
        found(Told.with(told(), lodger)).met(DEALT_WITH);
    }

    @Test
    void asksOfAYoungParentOnce() {
        FamilyMember youngMother = person("young-mother", FamilyRole.CHILD)
                .bornOn(PartialDate.parse("2009-02"))
                .addParentalResponsibilityFor(PersonId.of("ava"))
                .build();

        found(Told.with(told(), youngMother)).notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN);
    }

    @Test
    void asksOfAChildFromTheDayTheyAreFour() {
        found(Told.with(told(), child("ben", "2022-05-01"))).notEnough(NotEnoughReason.NOT_RECORDED, CHILD_OPEN);
        found(Told.with(told(), child("ben", "2022-05-02"))).met(DEALT_WITH);
    }

    @Test
    void asksOfNobodyWhoIsUnbornOrHasDiedOrWasNotFound() {
        FamilyMember unborn = person("unborn", FamilyRole.CHILD)
                .dueOn(PartialDate.parse("2026-08"))
                .build();
        FamilyMember bornLater = child("later", "2026-06-01");
        FamilyMember died = person("died", FamilyRole.PARENT)
                .diedOn(PartialDate.parse("2025"))
                .build();
        FamilyMember notFound = person("not-found", FamilyRole.PARENT)
                .viewSought(ViewSought.builder().outcome(ViewOutcome.NOT_FOUND).build())
                .build();
        FamilyMember notAsked = person("not-asked", FamilyRole.PARENT)
                .viewSought(
                        ViewSought.builder().outcome(ViewOutcome.NOT_APPROACHED).build())
                .build();

        found(Told.with(told(), unborn, bornLater, died, notFound)).met(DEALT_WITH);
        found(Told.with(told(), notAsked)).notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN);
    }

    @Test
    void cannotSayOfAChildWhoseAgeIsNotRecorded() {
        PracticeRecord ageless =
                Told.with(told(), person("ben", FamilyRole.CHILD).build());
        PracticeRecord roughly = Told.with(told(), child("ben", "2022"));

        found(ageless)
                .notEnough(NotEnoughReason.NOT_RECORDED, AGE_OPEN)
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS /engagement/disclosures/0",
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS " + AVA,
                        "MISSING /family/members/3");
        found(roughly).notEnough(NotEnoughReason.NOT_RECORDED, AGE_OPEN);
        found(with(ageless, notShared("disclosure-2", "2026-03-03", "ben")))
                .notEnough(NotEnoughReason.NOT_RECORDED, AGE_OPEN);
        found(with(ageless, explained("disclosure-2", "2026-03-03", "ben"))).met(DEALT_WITH);
    }

    @Test
    void isNotMetWhereTheyAreMarkedAsNotShared() {
        found(with(told(), notShared("disclosure-2", "2026-03-03", "father")))
                .notMet(NOT_SHARED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence(
                        "CONTRADICTS /engagement/disclosures/1",
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/disclosures/0",
                        "SUPPORTS " + AVA);
        found(with(family(), notShared("disclosure-1", "2026-03-03", "ava")))
                .notMet(NOT_SHARED)
                .evidence("MISSING " + FATHER, "MISSING " + MOTHER, "CONTRADICTS /engagement/disclosures/0");
        found(with(told(), notShared("disclosure-2", "2026-03-03"))).met(DEALT_WITH);
    }

    @Test
    void anExplanationOnTheSameDayOrLaterAnswersSuchAMark() {
        found(with(told(), notShared("disclosure-2", "2026-03-02", "father"))).met(DEALT_WITH);
        found(with(told(), notShared("disclosure-2", "2026-02-02", "father"))).met(DEALT_WITH);
        found(with(
                        told(),
                        entry("disclosure-2", DisclosureOutcome.NOT_SHARED, "father")
                                .build()))
                .met(DEALT_WITH);
    }

    @Test
    void anExplanationAnswersOnlyForItsOwnWorries() {
        PracticeRecord sleep = with(
                family(),
                explained("disclosure-1", "2026-03-02", "mother", "ava"),
                explained("disclosure-2", "2026-03-02", "father").withAbout(EntryId.of("sleep")));
        Disclosure mark = notShared("disclosure-3", "2026-03-01", "father");

        found(with(sleep, mark)).met(DEALT_WITH);
        found(with(sleep, mark.withAbout(EntryId.of("sleep"), EntryId.of("school"))))
                .met(DEALT_WITH);
        found(with(sleep, mark.withAbout(EntryId.of("school")))).notMet(NOT_SHARED);
        found(with(told(), mark.withAbout(EntryId.of("school")))).met(DEALT_WITH);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord marked = with(told(), notShared("disclosure-2", "2026-03-03", "father"));

        found(marked.withRationales(reason("reason-1", "P07-R1", "2026-03-04", "disclosure-2")))
                .metWithReason(NOT_SHARED, "A reason was given on 4 March 2026 (role: team-manager).", DEALT_WITH);
        found(marked.withRationales(reason("reason-1", "P07-R1", "2026-03-04", "father")))
                .metWithReason(NOT_SHARED, "A reason was given on 4 March 2026 (role: team-manager).", DEALT_WITH);
        found(marked.withRationales(reason("reason-1", "P07-R1", "2026-03-04", "mother")))
                .notMet(NOT_SHARED);
    }

    @Test
    void needsTheDay() {
        PracticeRecord undated = with(
                family(),
                entry("disclosure-1", DisclosureOutcome.EXPLAINED, "father", "mother", "ava")
                        .build());

        found(undated)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is recorded that the worries were explained, and not on which day.")
                .evidence("MISSING /engagement/disclosures/0");
    }

    @Test
    void looksAtTheCurrentEpisode() {
        PracticeRecord again = told().withJourney(told().journey()
                .withEpisodes(
                        Given.closed("episode-0", "2025-01-05", "2026-03-01"), Given.open("episode-1", "2026-03-02")));

        found(again).met(DEALT_WITH);
        found(with(
                        again.withEngagement(family().engagement()),
                        explained("d", "2026-03-01", "father", "mother", "ava")))
                .notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN, CHILD_OPEN);
        found(with(
                        again,
                        entry("disclosure-2", DisclosureOutcome.NOT_SHARED, "father")
                                .build()))
                .met(DEALT_WITH);
    }

    @Test
    void countsWhatWasKnownOnTheDay() {
        Disclosure mark = notShared("disclosure-2", "2026-04-30", "father");
        Provenance late = Provenance.builder().recordedOn(day("2026-05-02")).build();

        found(with(told(), mark)).notMet(NOT_SHARED);
        found(with(told(), mark.withProvenance(late))).met(DEALT_WITH);
        found(with(told(), notShared("disclosure-2", "2026-05-01", "father"))).notMet(NOT_SHARED);
        found(with(told(), notShared("disclosure-2", "2026-05-02", "father"))).met(DEALT_WITH);
    }

    @Test
    void becomesHistoryAfterTheWorkHasEnded() {
        PracticeRecord closed =
                with(told().withJourney(closedFamily().journey()), notShared("disclosure-2", "2026-03-03", "father"));

        Found.of(Given.outcome(RULE, closed, day("2026-12-30")))
                .notMet(NOT_SHARED)
                .history();
        Found.of(Given.outcome(RULE, closed, day("2026-12-31"))).met(DEALT_WITH).history("2026-06-30 " + NOT_SHARED);
        Found.of(Given.outcome(RULE, closed.withFamily(closed.family().withMembers(Told.father())), day("2026-12-31")))
                .notApplicable("There is nobody to look at now.");
    }

    @Test
    void saysWhatTheSourceDoesNotHold() {
        found(notHeld(family(), RecordType.DISCLOSURES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, ADULT_OPEN, CHILD_OPEN);
        found(notHeld(Given.record(), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No parent or carer is recorded.");
        found(Given.record())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No parent or carer is recorded.")
                .evidence("MISSING ");
        found(Given.with(family(), child("ava", "2020-01-10")))
                .notEnough(NotEnoughReason.NOT_RECORDED, "No parent or carer is recorded.", CHILD_OPEN)
                .evidence("MISSING /journey/episodes/0", "MISSING /family/members/0");
    }

    @Test
    void isNeverNotMetForWhatIsReliedOnAndNotRecorded() {
        found(Given.reliedOn(family(), RecordType.DISCLOSURES, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, ADULT_OPEN, CHILD_OPEN);
    }
}
