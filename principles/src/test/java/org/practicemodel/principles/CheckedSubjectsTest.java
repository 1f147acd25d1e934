package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import org.practicemodel.supervision.cadence.DiscussionCadence;
import org.practicemodel.supervision.cadence.SessionCadence;

/** The records of families, workers and teams are looked at apart from each other: no rule is asked of another subject. */
class CheckedSubjectsTest {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final WorkerRecord WORKER = WorkerRecord.builder()
            .id(WorkerRecordId.of("worker-record-1"))
            .worker(StaffId.of("staff-1"))
            .build();
    private static final TeamRecord TEAM =
            TeamRecord.builder().id(TeamRecordId.of("team-record-1")).build();

    private static List<String> rulesOf(RecordSubject subject) {
        return LeedsRuleBooks.all().stream()
                .flatMap(book -> book.rulesOf(subject).stream())
                .map(SubjectRule::descriptor)
                .map(rule -> rule.code().value())
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<SubjectRecord> subjects() {
        return Arbitraries.oneOf(Records.records().map(SubjectRecord.class::cast), WorkforceRecords.ofEverySubject());
    }

    @Property
    void a_record_is_asked_the_rules_of_its_subject_and_no_other(@ForAll("subjects") SubjectRecord record) {
        AdherenceReport report = CHECKER.check(record, DAY);

        assertThat(report.subject()).isEqualTo(record.subject());
        assertThat(report.record()).isEqualTo(record.id());
        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .extracting(Object::toString)
                .isEqualTo(rulesOf(record.subject()));
        assertThat(report.principles()).hasSize(10);
        assertThat(report.elements()).hasSize(7);
    }

    @Test
    void whoeverDoesNotKnowTheSubjectGetsTheSameReport() {
        assertThat(CHECKER.check((SubjectRecord) WORKER, DAY)).isEqualTo(CHECKER.check(WORKER, DAY));
        assertThat(CHECKER.check((SubjectRecord) TEAM, DAY)).isEqualTo(CHECKER.check(TEAM, DAY));
        assertThat(CHECKER.check(WORKER, DAY)).hasToString("AdherenceReport worker-record-1 2026-06-30");
    }

    @Test
    void theRulesOfTheSubjectsAreTheseAndNoMore() {
        assertThat(rulesOf(RecordSubject.WORKER)).containsExactly("E2-R1", "E2-R2", "E2-R3", "E7-R5", "W-R1");
        assertThat(rulesOf(RecordSubject.TEAM)).containsExactly("E1-R3", "E6-R3");
        assertThat(rulesOf(RecordSubject.FAMILY))
                .hasSize(84)
                .doesNotContainAnyElementsOf(Stream.of(RecordSubject.WORKER, RecordSubject.TEAM)
                        .flatMap(subject -> rulesOf(subject).stream())
                        .toList());
    }

    @Test
    void aRecordThatStatesItsEditionIsLookedAtUnderThat() {
        EditionId stated = EditionId.of("leeds/2020");

        assertThat(CHECKER.check(WORKER.withEdition(stated), DAY).model().id()).isEqualTo(stated);
        assertThat(CHECKER.check(TEAM.withEdition(stated), DAY).model().id()).isEqualTo(stated);
        assertThatThrownBy(() -> CHECKER.check(TEAM.withEdition(EditionId.of("anytown/1")), DAY))
                .isInstanceOf(EditionNotCheckableException.class);
    }

    @Test
    void whoeverPreparesASupervisionHasTheSettingsOfTheChecker() {
        AdherenceChecker local = CHECKER.withThresholds(
                Map.of(DiscussionCadence.MOST_DAYS.key(), 30, SessionCadence.MOST_DAYS.key(), 14));
        PracticeRecord family = Records.record(1, 2).withEdition(EditionId.of("leeds/2020"));

        RecordView view = local.view(family, DAY);
        WorkerView own = local.view(WORKER, DAY);

        assertThat(view.valueOf(DiscussionCadence.MOST_DAYS)).isEqualTo(30);
        assertThat(view.asOf()).isEqualTo(DAY);
        assertThat(view.model().id()).isEqualTo(EditionId.of("leeds/2020"));
        assertThat(view.record().id()).isEqualTo(family.id());
        assertThat(own.valueOf(SessionCadence.MOST_DAYS)).isEqualTo(14);
        assertThat(own.asOf()).isEqualTo(DAY);
        assertThat(own.record()).isEqualTo(WORKER);
        assertThatThrownBy(() -> local.view(family.withEdition(EditionId.of("anytown/1")), DAY))
                .isInstanceOf(EditionNotCheckableException.class);
    }

    @Test
    void aRecordOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> CHECKER.check(new Other(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule looks at a " + Other.class.getName());
    }

    /** A host's own type, which none of our rules can know. */
    private record Other() implements SubjectRecord {

        @Override
        public String format() {
            return "other/1";
        }

        @Override
        public RecordSubject subject() {
            return RecordSubject.FAMILY;
        }

        @Override
        public Identifier id() {
            return RecordId.of("other-1");
        }

        @Override
        public Optional<EditionId> edition() {
            return Optional.empty();
        }

        @Override
        public List<PracticeRationale> rationales() {
            return List.of();
        }

        @Override
        public Optional<Coverage> coverage() {
            return Optional.empty();
        }

        @Override
        public Map<ExtensionKey, ExtensionValue> extensions() {
            return Map.of();
        }

        @Override
        public Optional<Provenance> provenance() {
            return Optional.empty();
        }
    }
}
