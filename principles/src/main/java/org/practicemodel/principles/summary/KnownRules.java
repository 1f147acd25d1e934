package org.practicemodel.principles.summary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;

/** The rules whose answers can be counted, also by the codes they had before. Immutable and thread-safe. */
final class KnownRules {

    /** A rule and the wording of its book. */
    record Known(RuleDescriptor descriptor, Messages wording) {}

    private final List<Known> all;
    private final Map<RuleCode, RuleCode> codes = new HashMap<>();

    KnownRules(List<RuleBook> books) {
        all = books.stream()
                .flatMap(book -> book.rules().stream().map(rule -> new Known(rule.descriptor(), book.wording())))
                .sorted(Comparator.comparing(known -> known.descriptor().code()))
                .toList();
        for (Known known : all) {
            RuleDescriptor rule = known.descriptor();
            codes.put(rule.code(), rule.code());
            rule.formerCodes().forEach(former -> codes.put(former, rule.code()));
        }
    }

    List<Known> all() {
        return all;
    }

    /** Returns the code that a rule has now; empty where no book has the rule. */
    Optional<RuleCode> now(RuleCode code) {
        return Optional.ofNullable(codes.get(code));
    }
}
