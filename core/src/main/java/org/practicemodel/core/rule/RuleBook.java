package org.practicemodel.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;

/**
 * A list of rules and their wording.
 *
 * <p>For instance the book of the ten principles. Immutable and thread-safe. Our interpretation.
 *
 * @param id the name of the book, such as {@code leeds-principles}
 * @param rules the rules in order, each code once, former codes included
 * @param wording what people see of them; where it has a key such as {@code limit.share.workingDays}, that says what the
 *     limit is for, with {@code {amount}} for its number and unit
 */
public record RuleBook(String id, List<Rule> rules, Messages wording) {

    /**
     * Copies the list in order.
     *
     * @throws IllegalArgumentException if a code is used twice
     */
    public RuleBook {
        rules = List.copyOf(rules);
        Set<RuleCode> codes = new HashSet<>();
        for (Rule rule : rules) {
            Stream.concat(Stream.of(rule.descriptor().code()), rule.descriptor().formerCodes().stream())
                    .filter(code -> !codes.add(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new IllegalArgumentException("The book " + id + " uses the code " + code + " twice");
                    });
        }
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return "RuleBook " + id;
    }
}
