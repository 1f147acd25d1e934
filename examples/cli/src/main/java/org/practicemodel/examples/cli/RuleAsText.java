package org.practicemodel.examples.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Lines;

/** A rule as people read it. */
final class RuleAsText implements RulePage {

    private final Catalogue catalogue;

    RuleAsText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String of(RuleDescriptor rule) {
        Lines page = new Lines().line(rule.code() + "  " + catalogue.statement(rule) + standing(rule));
        Labelled.add(page, rule.principles().isEmpty() ? "Element" : "Principle", serves(rule));
        Labelled.add(page, "Looks at", subject(rule));
        Labelled.add(page, "Words", "\"" + rule.sourceWords() + "\" (" + basis(rule.principleBasis()) + ")");
        Labelled.add(page, "Our reading", catalogue.wording(rule, "ourReading"));
        Labelled.add(page, "The test", "is " + basis(rule.testBasis()));
        String label = "Limits";
        for (Threshold limit : rule.thresholds()) {
            Labelled.add(page, label, limit(limit));
            label = "";
        }
        Labelled.add(page, "Explore", catalogue.wording(rule, "prompt"));
        Labelled.add(page, "Would be seen with", catalogue.wording(rule, "wouldMeet"));
        Labelled.add(page, "Needs", rule.needs().stream().map(Catalogue::field).collect(Collectors.joining(", ")));
        return page.blank().toString();
    }

    private String subject(RuleDescriptor rule) {
        return switch (catalogue.subject(rule)) {
            case FAMILY -> "the record of the work with a family";
            case WORKER -> "the record of a worker, never shown with a family's";
            case TEAM -> "the record of a team, never shown with a family's";
        };
    }

    private static String serves(RuleDescriptor rule) {
        return rule.principles().isEmpty()
                ? Catalogue.title(rule.element())
                : rule.principles().stream().map(Catalogue::title).collect(Collectors.joining("; "));
    }

    private static String standing(RuleDescriptor rule) {
        if (rule.advisory()) {
            return " [for information]";
        }
        return rule.standing() == Standing.KEY ? " [key]" : "";
    }

    private static String basis(Basis basis) {
        String kind = switch (basis.kind()) {
            case SEED -> "from the model's own documents";
            case GUIDANCE -> "from published guidance or law";
            case LEEDS -> "from other public material of Leeds";
            case CASE_SYSTEM -> "from what public record systems and data checks do";
            case INTERPRETATION -> "our interpretation";
        };
        return kind + basis.citation().map(citation -> ": " + citation).orElse("");
    }

    private static String limit(Threshold limit) {
        String bounds = switch (limit.whoMayChange()) {
            case LOCAL_AUTHORITY -> "an authority may set " + limit.least() + " to " + limit.most();
            case PROFILE -> "set by a statutory profile";
            case CONSTANT -> "part of a dated source, not to be changed";
        };
        return limit.key() + ": " + limit.defaultValue() + unit(limit.unit()) + " (" + bounds + ")";
    }

    private static String unit(ThresholdUnit unit) {
        return unit == ThresholdUnit.COUNT
                ? ""
                : " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("percent", "per cent");
    }
}
