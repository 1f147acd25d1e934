package org.practicemodel.principles.rule.relationship;

import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Subjects;

/**
 * {@code P02-R3}, regular direct contact: each child is seen in person as often as the plan says.
 *
 * <p>It looks at every child who is born and living and whom a plan in force is about. There is no default: any number of
 * days would be too long for one child and read as permission for another, so the plan in force says how often; where
 * several do, the one that is due first counts. No shipped profile holds a statutory limit on visits, so none is looked at.
 * Days are counted from the day the child was last seen in this work, but never from before the plan, in whichever version,
 * first said so of this child, nor from before the birth. A child is seen where they are marked as seen at a visit in
 * person that took place; on a screen or by telephone is not in person. Only where each child stands now is looked at: a
 * gap that has ended is not held against anybody, and a child who is not due so far says nothing against those who were
 * seen.
 *
 * <p>Once the day has passed, only a record in which children seen are relied on shows otherwise. It is begun where since
 * then somebody set out and the child could not be seen, or the family called it off: writing down an attempt must not look
 * worse than silence. A visit that the service called off is no attempt. A visit at which the child was seen and that has no
 * day leaves it open.
 *
 * <p>For instance a child protection plan that says every ten working days: seen on 2 March 2026, the child is due by 16
 * March. Immutable and thread-safe. Source: current guide ¶22 ("Relationship based"); the frequency is the plan's own.
 */
public final class RegularContact implements Rule {

    static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P02-R3", "regular-contact", LeedsPrinciples.RELATIONSHIP_BASED)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(RecordType.CHILDREN_SEEN, "children", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.INTERACTIONS, "on", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.PLANS, "contactFrequency", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule, which has no state. */
    public RegularContact() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("shared.closed"), List.of());
        }
        List<Plan> plans = view.plans().current();
        if (plans.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.PLANS, Phrase.of("P02-R3.noFrequency"), List.of(Nearest.episode(view)));
        }
        if (view.children().isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.MEMBERS, Phrase.of("shared.childrenUnknown"), List.of(Evidence.missing()));
        }
        List<Outcome> things = view.livingChildren().stream()
                .filter(child -> plans.stream().anyMatch(plan -> Subjects.include(plan.subjects(), child.id())))
                .map(child -> ContactClock.of(view, child))
                .toList();
        return OneRoleEach.overWhatIsDue(view, things, Phrase.of("P02-R3.none"));
    }
}
