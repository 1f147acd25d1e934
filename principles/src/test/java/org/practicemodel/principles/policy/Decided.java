package org.practicemodel.principles.policy;

import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.ModelUsed;
import org.practicemodel.principles.report.ResponseKind;

/** Invented reports, and what was decided beside them. */
final class Decided {

    static final LocalDate DAY = day("2026-03-02");
    static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);

    private Decided() {}

    static Evidence item(String pointer, String id, EvidenceRole role) {
        return new Evidence(
                pointer, id.isEmpty() ? Optional.empty() : Optional.of(id), role, Optional.empty(), false, false);
    }

    static Evidence against(String pointer, String id) {
        return item(pointer, id, EvidenceRole.CONTRADICTS);
    }

    static Finding otherwise(String code, Evidence... evidence) {
        return supporting(code, Outcomes.notMet(said(), List.of(evidence)));
    }

    static Finding begun(String code, Evidence... evidence) {
        return supporting(code, Outcomes.notMet(said(), List.of(evidence)).asBegun());
    }

    static AdherenceReport report(String record, Finding... findings) {
        return new AdherenceReport(
                RecordSubject.FAMILY,
                RecordId.of(record),
                DAY,
                PracticeModels.leeds(),
                ModelUsed.of(EffectiveModel.of(PracticeModels.leeds()), List.of()),
                Optional.empty(),
                List.of(findings),
                List.of(),
                List.of());
    }

    /** A waiver of every record and place, from a month before the day to a month after it. */
    static WaiverBuilder waiver(String id, String rule) {
        return Waiver.builder()
                .id(WaiverId.of(id))
                .rule(RuleCode.of(rule))
                .reason("An interpreter starts in June.")
                .decidedBy(RoleCode.TEAM_MANAGER)
                .decided(day("2026-02-02"))
                .until(day("2026-04-02"));
    }

    static PractitionerResponseBuilder response(String id, String record, String rule) {
        return PractitionerResponse.builder()
                .id(PractitionerResponseId.of(id))
                .record(RecordId.of(record))
                .rule(RuleCode.of(rule))
                .kind(ResponseKind.DISPUTE)
                .by(RoleCode.SOCIAL_WORKER)
                .on(DAY);
    }

    /** Says problems as somebody reads them, with their grades. */
    static List<String> sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.grade() + " " + problem.code().text() + " " + problem.pointer() + ": expected "
                        + problem.expected())
                .toList();
    }
}
