package org.practicemodel.principles.rendering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.report.ResponseKind;
import org.practicemodel.principles.report.SinceBaseline;

/**
 * A report in the format {@code adherence-report/1}: the names, the order and the types of what is written. Keys may be
 * added at the end of an object, never removed or changed. Absent parts are left out; a flag that is optional is there only
 * when it is true.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReportDocument(
        String format,
        String scopeStatement,
        Optional<Input> input,
        String record,
        Model model,
        LocalDate asOf,
        List<Part> principles,
        List<Part> elements,
        List<Found> findings,
        List<Missing> gaps,
        List<Covered> coverage,
        List<Past> history,
        List<Broken> failures,
        List<Addable> smallestAdditions,
        List<Addable> withinTenMinutes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Labelled> labels,
        RecordSubject subject,
        List<String> books,
        Optional<SetByPolicy> policy) {

    static final String FORMAT = "adherence-report/1";

    record Input(String file, int index) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Model(String id, String edition, String title, Optional<String> principlesAttestedIn, String hash) {}

    record SetByPolicy(String title, List<Value> thresholds, List<RuleIs> standings) {}

    record Value(String key, int value) {}

    record RuleIs(String rule, Standing standing, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Part(String id, Verdict verdict, Counts counts, int begun, int metWithReason, Optional<Integer> waived) {}

    record Counts(
            @JsonProperty("MET") int met,
            @JsonProperty("NOT_MET") int notMet,
            @JsonProperty("NOT_ENOUGH_EVIDENCE") int notEnoughEvidence,
            @JsonProperty("NOT_APPLICABLE") int notApplicable) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Found(
            String rule,
            Verdict verdict,
            Optional<NotEnoughReason> reason,
            boolean begun,
            About about,
            List<Item> evidence,
            boolean withReason,
            boolean withShownReason,
            Optional<String> sameAs,
            Optional<LocalDate> lookAgainOn,
            List<String> shown,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> shownRestricted,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Suggested> suggestions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Elsewhere> seenElsewhere,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Waived> waivers,
            Optional<SinceBaseline> baseline,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Response> responses) {}

    record Waived(String id, String reason, String decidedBy, LocalDate decided, LocalDate until) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Response(ResponseKind kind, String by, LocalDate on, Optional<String> words) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Suggested(String term, String pointer, int start, int end, List<String> alternatives, String source) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Elsewhere(String by, LocalDate on, Optional<String> where, Optional<Boolean> restricted) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String pointer,
            Optional<String> id,
            EvidenceRole role,
            Optional<String> source,
            Optional<Boolean> recordingAssumed,
            Optional<Boolean> restricted) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Missing(
            String rule,
            NotEnoughReason reason,
            Optional<Need> need,
            Optional<Effort> effort,
            Optional<WhoCanAct> whoCanAct,
            Optional<LocalDate> lookAgainOn) {}

    record Need(String type, String field) {}

    record Covered(
            String principle,
            int seen,
            int begun,
            int otherwise,
            int notRecorded,
            int notHeld,
            int tooEarly,
            int notApplicable,
            int conflicting) {}

    record Past(String rule, LocalDate settledOn, List<Item> evidence, String shown) {}

    record Broken(String rule, String exception) {}

    record Addable(Need need, Effort effort, WhoCanAct whoCanAct, List<String> opens) {}

    record Labelled(String name, String value) {}
}
