package org.practicemodel.principles.assertion;

import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.RuleFailure;

/** What an assertion can be about: a principle, an element or one question. */
sealed interface Part {

    /** Returns the key of the word for several such parts. */
    String kind();

    /** Checks whether a rule belongs to this part. */
    boolean has(RuleDescriptor rule);

    /** Checks whether the model of a report knows this part, whether or not a rule asks about it. */
    boolean isInModel(AdherenceReport report);

    /** Returns what the findings come to. A matter that is merely begun is no more than not enough evidence. */
    Verdict verdict(AdherenceReport report);

    /** Returns what this part is called; empty where its findings say that themselves. */
    Optional<String> title(AdherenceReport report);

    /** Returns the report with the findings of this part alone. */
    default AdherenceReport within(AdherenceReport report) {
        return report.narrowedTo(finding -> has(finding.descriptor()), failure -> has(failure.descriptor()));
    }

    /**
     * Refuses a part that nobody can be asked about here, since that is a mistake in the test and says nothing about a record.
     */
    default void requireIn(AdherenceReport report) {
        boolean isKnown = isInModel(report)
                || Stream.concat(
                                report.findings().stream().map(Finding::descriptor),
                                report.failures().stream().map(RuleFailure::descriptor))
                        .anyMatch(this::has);
        if (!isKnown) {
            throw new IllegalArgumentException("Under " + report.model().id() + " nothing was asked about " + this);
        }
    }

    /** A principle. */
    record OfPrinciple(PrincipleId id) implements Part {

        @Override
        public String kind() {
            return "principles";
        }

        @Override
        public boolean has(RuleDescriptor rule) {
            return rule.principles().contains(id);
        }

        @Override
        public boolean isInModel(AdherenceReport report) {
            return report.model().principle(id).isPresent();
        }

        /** What rules of an edition that does not have it answer is that they do not apply. */
        @Override
        public Verdict verdict(AdherenceReport report) {
            return isInModel(report) ? report.principle(id).verdict() : Verdict.NOT_APPLICABLE;
        }

        @Override
        public Optional<String> title(AdherenceReport report) {
            return Optional.of(
                    report.model().principle(id).map(ModelPrinciple::title).orElse(id.value()));
        }

        @Override
        public String toString() {
            return "the principle " + id;
        }
    }

    /** An element. */
    record OfElement(ElementId id) implements Part {

        @Override
        public String kind() {
            return "elements";
        }

        @Override
        public boolean has(RuleDescriptor rule) {
            return rule.element().equals(id);
        }

        @Override
        public boolean isInModel(AdherenceReport report) {
            return report.model().element(id).isPresent();
        }

        /** What rules of an edition that does not have it answer is that they do not apply. */
        @Override
        public Verdict verdict(AdherenceReport report) {
            return isInModel(report) ? report.element(id).verdict() : Verdict.NOT_APPLICABLE;
        }

        @Override
        public Optional<String> title(AdherenceReport report) {
            return Optional.of(
                    report.model().element(id).map(ModelElement::title).orElse(id.value()));
        }

        @Override
        public String toString() {
            return "the element " + id;
        }
    }

    /** A question, also by a code that its rule had before. */
    record OfRule(RuleCode code) implements Part {

        @Override
        public String kind() {
            return "questions";
        }

        @Override
        public boolean has(RuleDescriptor rule) {
            return rule.codes().contains(code);
        }

        @Override
        public boolean isInModel(AdherenceReport report) {
            return false;
        }

        @Override
        public Verdict verdict(AdherenceReport report) {
            return within(report).findings().stream()
                    .findFirst()
                    .filter(finding -> !finding.begun())
                    .map(Finding::verdict)
                    .orElse(Verdict.NOT_ENOUGH_EVIDENCE);
        }

        @Override
        public Optional<String> title(AdherenceReport report) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "the question " + code;
        }
    }
}
