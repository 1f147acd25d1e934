package org.practicemodel.core.rule.testing;

import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.RuleDescriptorBuilder;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.testing.invented.RuleOne;
import org.practicemodel.core.rule.testing.invented.below.RuleTwo;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Messages;

/** Invented books: a complete one, and whatever is made of one. */
final class Books {

    static final EvidenceNeed VISITS =
            new EvidenceNeed(RecordType.of("anytown:visits"), "visitedOn", Effort.FACT, WhoCanAct.WORKER);

    private Books() {}

    static RuleDescriptorBuilder rule(String code, String slug) {
        return LeedsDescriptors.of(code, slug, LeedsPrinciples.TRANSPARENT).addNeeds(VISITS);
    }

    static RuleDescriptor first() {
        return rule("anytown:T01-R1", "seen")
                .addThresholds(
                        LeedsDescriptors.local("anytown:visits.everyDays", ThresholdUnit.DAYS, 5, 1, 20),
                        LeedsDescriptors.local("anytown:visits.most", ThresholdUnit.COUNT, 5, 1, 20))
                .build();
    }

    static RuleDescriptor second() {
        return rule("anytown:T01-R2", "in-time").build();
    }

    static RuleBook complete() {
        return book("complete", new RuleOne(first()), new RuleTwo(second()));
    }

    static RuleBook book(String wording, Rule... rules) {
        return new RuleBook("anytown", List.of(rules), Messages.beside(Books.class, wording));
    }
}
