package org.practicemodel.principles.rule.relationship;

import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * {@code P02-R4}, child seen, and alone where right: each child is seen in person, and is offered time alone or with an
 * adult they chose.
 *
 * <p>It looks at the visits in person that took place in the last 183 days of the current episode and that say something of
 * the child, for every child who is born and living. An offer is enough: the child's no is an answer, and nobody is seen
 * alone to meet a rule. A baby, a young child or a child who does not speak is seen with the people they know, and what was
 * noticed is recorded. "With the people they know" is taken from whoever recorded it, whatever the child's age; below four
 * years of age, as in the participation codes of looked-after reviews, seen and noticed is enough, and time alone that was
 * not offered says nothing. Where the day of birth leaves the age open, neither is held for or against anybody.
 *
 * <p>Time alone marked as not offered at both of the last two visits at which the child was seen speaks against, even where
 * it was offered before, since it is about now; so does, as a line of its own, a child marked as not seen at the last two
 * visits. A visit that has its own reason does not: two of them are met with reason. An attempt at which nobody was there is
 * looked at as regular contact only. Nothing that is not recorded ever counts against anybody here.
 *
 * <p>For instance seen on 2 March 2026, with an aunt whom the child chose. Immutable and thread-safe. Source: current guide
 * ¶22 ("Relationship based"); Working Together 2023, chapter 3; the days, the age and the two visits are our
 * interpretation.
 */
public final class ChildSeenAlone implements Rule {

    static final Threshold FROM_MONTHS =
            LeedsDescriptors.local("timeAlone.fromMonths", ThresholdUnit.MONTHS, 48, 12, 84);

    static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P02-R4", "child-seen-and-alone", LeedsPrinciples.RELATIONSHIP_BASED)
            .floor(Standing.SUPPORTING)
            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of(LeedsSources.WORKING_TOGETHER_2023, "chapter 3")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(RecordType.CHILDREN_SEEN, "children", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.CHILDREN_SEEN, "children.timeAlone", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.INTERACTIONS, "on", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.CHILDREN_SEEN, "children.noticed", Effort.SENTENCE, WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE, FROM_MONTHS)
            .build();

    /** Makes the rule, which has no state. */
    public ChildSeenAlone() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.children().isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.MEMBERS, Phrase.of("shared.childrenUnknown"), List.of(Evidence.missing()));
        }
        return OneRoleEach.over(
                view,
                view.livingChildren().stream()
                        .flatMap(child -> new ChildsVisits(view, child).outcomes().stream())
                        .toList(),
                Phrase.of("P02-R4.none"));
    }
}
