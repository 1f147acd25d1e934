package org.practicemodel.examples.cli;

import java.util.List;
import java.util.Locale;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.principles.rule.PrinciplesRuleBook;

/** The rules that exist, with their wording. */
final class Catalogue {

    private final RuleBook book = PrinciplesRuleBook.book();

    List<RuleDescriptor> rules() {
        return book.rules().stream().map(Rule::descriptor).toList();
    }

    List<RuleDescriptor> serving(PrincipleId principle) {
        return rules().stream()
                .filter(rule -> rule.principles().contains(principle))
                .toList();
    }

    /** The question that a rule asks of the record. */
    String statement(RuleDescriptor rule) {
        return wording(rule, "statement");
    }

    /** A part of a rule's wording, such as {@code prompt}. */
    String wording(RuleDescriptor rule, String part) {
        return book.wording().text(rule.code() + "." + part, Locale.UK);
    }

    static String title(PrincipleId principle) {
        return PracticeModels.leeds().principle(principle).orElseThrow().title();
    }

    /** What must be recorded, as a person would look for it. */
    static String field(EvidenceNeed need) {
        return need.type() + " (" + need.field() + ")";
    }
}
