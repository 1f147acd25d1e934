package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.participation.FamilyFeedbackId;
import org.practicemodel.core.participation.FeedbackFacet;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class FamilyAskedHowItWasTest {

    private static final FamilyAskedHowItWas RULE = new FamilyAskedHowItWas();
    private static final String AS_OF = "2026-04-30";
    private static final Party MOTHER = Party.of(PersonId.of("mother"));
    private static final FeedbackFacet[] ALL = {
        FeedbackFacet.COMMUNICATION,
        FeedbackFacet.FEELING_VALUED,
        FeedbackFacet.ACTIVE_PART,
        FeedbackFacet.UNDERSTANDING
    };

    private static final String MET = "The family spoke about all four things that make up working together.";
    private static final String NOT_RECORDED = "It is not recorded what the family says about working together.";
    private static final String FACETS_NOT_RECORDED =
            "The family said what it was like; which of the four things that make up working together they spoke about"
                    + " is not recorded.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static FamilyFeedback said(String id, FeedbackFacet... facets) {
        return FamilyFeedback.builder()
                .id(FamilyFeedbackId.of(id))
                .addBy(MOTHER)
                .on(day(AS_OF))
                .addFacets(facets)
                .build();
    }

    private static PracticeRecord with(PracticeRecord record, FamilyFeedback... feedback) {
        return record.withEngagement(record.engagement().withFamilyFeedback(feedback));
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R7");
        assertThat(descriptor.slug()).isEqualTo("family-asked-how-it-was");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("family-feedback facets", "family-feedback familyFeedback");
    }

    @Test
    void isMetWhereAllFourThingsWereSpokenAbout() {
        on(AS_OF, with(family(), said("feedback-1", ALL))).met(MET).evidence("SUPPORTS /engagement/familyFeedback/0");
        on(
                        AS_OF,
                        with(
                                family(),
                                said("feedback-2", ALL[2], ALL[3])
                                        .withBy(Party.of(PersonId.of("child-1")))
                                        .withOn(day("2026-01-05")),
                                said("feedback-1", ALL[0], ALL[1]),
                                said("feedback-3")))
                .met(MET)
                .evidence("SUPPORTS /engagement/familyFeedback/1", "SUPPORTS /engagement/familyFeedback/0");
        on(AS_OF, with(family(), said("feedback-1", ALL).withBy(List.of()))).met(MET);
    }

    @Test
    void saysHowManyOfTheFourAreThere() {
        on(AS_OF, with(family(), said("feedback-1", ALL[0], ALL[1], ALL[2])))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "The family spoke about 3 of four things that make up working together.")
                .evidence("MISSING /engagement/familyFeedback/0");
        on(AS_OF, with(family(), said("feedback-1", ALL[0]), said("feedback-2", ALL[0])))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "The family spoke about one of four things that make up working together.")
                .evidence("MISSING /engagement/familyFeedback/0", "MISSING /engagement/familyFeedback/1");
    }

    @Test
    void whatWasSaidIsNeverHeldToBeNothing() {
        on(AS_OF, with(family(), said("feedback-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, FACETS_NOT_RECORDED)
                .evidence("MISSING /engagement/familyFeedback/0");
        on(AS_OF, with(family(), said("feedback-1", FeedbackFacet.of("anytown:warmth"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FACETS_NOT_RECORDED);
    }

    @Test
    void theWordOfWorkersAndAgenciesIsNotTheFamilys() {
        FamilyFeedback of = said("feedback-1", ALL);

        on(AS_OF, with(family(), of.withBy(Party.of(WorkerId.of("worker-1")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, with(family(), of.withBy(Party.of(AgencyId.of("agency-1")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(family(), of.withBy(Party.of(WorkerId.of("worker-1")), MOTHER)))
                .met(MET);
    }

    @Test
    void belongsToTheWorkItSpeaksOf() {
        FamilyFeedback all = said("feedback-1", ALL);

        on(AS_OF, with(family(), all.withOn(day("2026-01-05")))).met(MET);
        on(AS_OF, with(family(), all.withOn(day("2026-01-04")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(family(), all.withOn(Optional.empty()))).met(MET);
        PracticeRecord again =
                Given.with(family(), closed("episode-1", "2025-01-05", "2025-06-30"), open("episode-2", "2026-04-01"));
        on(AS_OF, with(again, all)).met(MET);
        on(AS_OF, with(again, all.withOn(day("2026-03-31")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(again, all.withOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatIsSaidAfterTheEndCounts() {
        PracticeRecord record = with(closedFamily(), said("feedback-1", ALL).withOn(day("2026-07-10")));

        on("2026-07-09", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-07-10", record).met(MET);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord record = with(
                family(),
                said("feedback-1", ALL)
                        .withProvenance(Provenance.builder()
                                .recordedOn(day("2026-05-02"))
                                .build()));

        on("2026-05-01", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-05-02", record).met(MET);
    }

    @Test
    void neverShowsOtherwise() {
        on(AS_OF, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, Given.record())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(AS_OF, reliedOn(family(), RecordType.FAMILY_FEEDBACK, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, notHeld(family(), RecordType.FAMILY_FEEDBACK))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
