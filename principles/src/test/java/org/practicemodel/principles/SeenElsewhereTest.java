package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Noted.elsewhere;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.NotedElsewhere;
import org.practicemodel.principles.testing.Family;

class SeenElsewhereTest {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds())
            .withBooks(book(
                    answering("P07-R1", view -> met()),
                    answering(
                            rule("P07-R2").addFormerCodes(RuleCode.of("P07-R9")).build(), view -> met())));

    private static List<Finding> findings(SeenElsewhere... notes) {
        return CHECKER.check(Family.record().withSeenElsewhere(notes), day("2026-03-02"))
                .findings();
    }

    @Test
    void aNoteStandsBesideTheFindingOfItsRule() {
        SeenElsewhere note = elsewhere("elsewhere-1", "P07-R2", "2026-02-03");
        List<Finding> findings = findings(note, elsewhere("elsewhere-2", "P08-R1", "2026-02-03"));

        assertThat(findings.get(0).seenElsewhere()).isEmpty();
        assertThat(findings.get(0).seenElsewhereIncludingRestricted()).isEmpty();
        assertThat(findings.get(1).seenElsewhere())
                .containsExactly(new NotedElsewhere(RoleCode.FAMILY_SUPPORT_WORKER, day("2026-02-03")));
        assertThat(findings.get(1).seenElsewhereIncludingRestricted()).containsExactly(note);
    }

    @Test
    void aNoteOfACodeThatTheRuleHadBeforeStandsBesideItToo() {
        SeenElsewhere note = elsewhere("elsewhere-1", "P07-R9", "2026-02-03");

        assertThat(findings(note))
                .extracting(Finding::seenElsewhereIncludingRestricted)
                .containsExactly(List.of(), List.of(note));
    }

    @Test
    void aNoteCountsFromTheDayOnWhichItWasWrittenDown() {
        SeenElsewhere thatDay = elsewhere("elsewhere-1", "P07-R1", "2026-03-02");
        SeenElsewhere nextDay = elsewhere("elsewhere-2", "P07-R1", "2026-03-03");
        SeenElsewhere writtenDownLater = elsewhere("elsewhere-3", "P07-R1", "2026-03-02")
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-03-03")).build());

        assertThat(findings(nextDay, writtenDownLater, thatDay).get(0).seenElsewhereIncludingRestricted())
                .containsExactly(thatDay);
    }

    @Test
    void notesStandInTheOrderOfTheirDaysThenOfTheirIds() {
        SeenElsewhere first = elsewhere("elsewhere-3", "P07-R1", "2026-02-02");
        SeenElsewhere second = elsewhere("elsewhere-1", "P07-R1", "2026-02-03");
        SeenElsewhere third = elsewhere("elsewhere-2", "P07-R1", "2026-02-03");
        Finding finding = findings(third, second, first).get(0);

        assertThat(finding.seenElsewhereIncludingRestricted()).containsExactly(first, second, third);
        assertThat(finding.seenElsewhere())
                .as("the same said twice is said once")
                .extracting(NotedElsewhere::on)
                .containsExactly(day("2026-02-02"), day("2026-02-03"));
    }

    @Test
    void aRestrictedNoteIsGivenOnlyWhereItIsAskedFor() {
        SeenElsewhere note = elsewhere("elsewhere-1", "P07-R1", "2026-02-03");
        SeenElsewhere other = elsewhere("elsewhere-2", "P07-R1", "2026-02-04");
        AdherenceReport report = CHECKER.check(
                Family.record()
                        .withSeenElsewhere(note, other)
                        .withRestrictions(Restriction.builder()
                                .of(EntryId.of("elsewhere-1"))
                                .kind(RestrictionKind.ALL)
                                .build()),
                day("2026-03-02"));

        assertThat(report.findings().get(0).seenElsewhere())
                .extracting(NotedElsewhere::on)
                .containsExactly(day("2026-02-04"));
        assertThat(report.findings().get(0).seenElsewhereIncludingRestricted()).containsExactly(note, other);
    }
}
