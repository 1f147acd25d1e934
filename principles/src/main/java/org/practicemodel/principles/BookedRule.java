package org.practicemodel.principles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.SuggestingRule;

/**
 * A rule with its descriptor and the wording of its book.
 *
 * @param rule the rule
 * @param descriptor its descriptor
 * @param wording the wording of its book
 */
record BookedRule(Rule rule, RuleDescriptor descriptor, Messages wording) {

    /**
     * Returns the rules of all books in the order of their codes; refuses a code that two books use. Those that suggest other
     * words are switched on where there are terms to look for.
     */
    static List<BookedRule> of(List<RuleBook> books, Optional<LanguageTerms> terms) {
        List<BookedRule> rules = new ArrayList<>();
        Set<RuleCode> codes = new HashSet<>();
        for (RuleBook book : books) {
            for (Rule rule : book.rules()) {
                RuleDescriptor descriptor = rule.descriptor();
                codes(descriptor).filter(code -> !codes.add(code)).findFirst().ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "The book " + book.id() + " uses the code " + code + " of another book");
                });
                rules.add(new BookedRule(switched(rule, terms), descriptor, book.wording()));
            }
        }
        rules.sort(Comparator.comparing(booked -> booked.descriptor().code()));
        return List.copyOf(rules);
    }

    private static Stream<RuleCode> codes(RuleDescriptor descriptor) {
        return Stream.concat(Stream.of(descriptor.code()), descriptor.formerCodes().stream());
    }

    /** Returns the notes that what this rule looks for can be seen elsewhere, also those under a code it had before. */
    List<SeenElsewhere> seenElsewhere(PracticeRecord known) {
        return known.seenElsewhere().stream()
                .filter(note -> codes(descriptor).anyMatch(note.rule()::equals))
                .toList();
    }

    private static Rule switched(Rule rule, Optional<LanguageTerms> terms) {
        return rule instanceof SuggestingRule suggesting && terms.isPresent()
                ? suggesting.lookingFor(terms.get())
                : rule;
    }
}
