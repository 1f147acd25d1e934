package org.practicemodel.principles.summary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.Label;

/**
 * A report as the strict reader takes it: what is counted by its type, all else as it stands. Every key of {@code
 * adherence-report/1} has a place here, so that one that this version does not know is refused and not left out in silence.
 */
final class ReportLine {

    static final String FORMAT = "adherence-report/1";

    private ReportLine() {}

    /** The report; public so that the reader can make it. */
    public record Document(
            @NotNull @Pattern(regexp = FORMAT) String format,
            Optional<ExtensionValue> scopeStatement,
            Optional<ExtensionValue> input,
            @NotNull RecordId record,
            @NotNull Model model,
            @NotNull LocalDate asOf,
            Optional<ExtensionValue> principles,
            Optional<ExtensionValue> elements,
            List<@NotNull Found> findings,
            Optional<ExtensionValue> gaps,
            Optional<ExtensionValue> coverage,
            Optional<ExtensionValue> history,
            Optional<ExtensionValue> failures,
            Optional<ExtensionValue> smallestAdditions,
            Optional<ExtensionValue> withinTenMinutes,
            List<@NotNull Label> labels,
            Optional<RecordSubject> subject,
            Optional<ExtensionValue> books,
            Optional<ExtensionValue> policy) {

        /** Refuses another format, an absent part, a rule that answers twice and a label that stands twice. */
        public Document {
            WellFormed check = WellFormed.of(Document.class)
                    .required("format", format)
                    .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                    .required("record", record)
                    .required("model", model)
                    .required("asOf", asOf);
            findings = check.list("findings", findings);
            labels = check.list("labels", labels);
            long rules = findings.stream().map(Found::rule).distinct().count();
            long names = labels.stream().map(Label::name).distinct().count();
            check.that(rules == findings.size(), "findings", FaultCode.TOGETHER, "each rule once")
                    .that(names == labels.size(), "labels", FaultCode.TOGETHER, "each name once")
                    .done();
        }
    }

    /** The edition or adaptation; public so that the reader can make it. */
    public record Model(
            @NotNull EditionId id,
            Optional<ExtensionValue> edition,
            Optional<ExtensionValue> title,
            Optional<ExtensionValue> principlesAttestedIn,
            Optional<String> hash) {

        /** Refuses an absent id. */
        public Model {
            WellFormed.of(Model.class).required("id", id).done();
        }
    }

    /** A finding; public so that the reader can make it. */
    public record Found(
            @NotNull RuleCode rule,
            @NotNull Verdict verdict,
            Optional<ExtensionValue> reason,
            boolean begun,
            Optional<ExtensionValue> about,
            Optional<ExtensionValue> evidence,
            boolean withReason,
            Optional<ExtensionValue> withShownReason,
            Optional<ExtensionValue> sameAs,
            Optional<ExtensionValue> lookAgainOn,
            Optional<ExtensionValue> shown,
            Optional<ExtensionValue> shownRestricted,
            Optional<ExtensionValue> suggestions,
            Optional<ExtensionValue> seenElsewhere,
            Optional<ExtensionValue> waivers,
            Optional<ExtensionValue> baseline,
            Optional<ExtensionValue> responses) {

        /** Refuses an absent part, and a flag that does not fit the verdict. */
        public Found {
            WellFormed.of(Found.class)
                    .required("rule", rule)
                    .required("verdict", verdict)
                    .that(!begun || verdict == Verdict.NOT_MET, "begun", FaultCode.TOGETHER, "true with NOT_MET only")
                    .that(!withReason || verdict == Verdict.MET, "withReason", FaultCode.TOGETHER, "true with MET only")
                    .done();
        }

        AnswerKind kind() {
            return AnswerKind.of(verdict, withReason, begun);
        }
    }
}
