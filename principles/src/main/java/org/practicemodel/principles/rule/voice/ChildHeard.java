package org.practicemodel.principles.rule.voice;

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
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * {@code E4-R2}, child's voice: each child has space and a voice, is heard by somebody who can act on it, and learns what
 * came of it.
 *
 * <p>Our interpretation: for every child who is born and living, one entry of the last 91 days of the current episode tells
 * the whole of it: a chance on a known day, what the child let others know in their way, somebody else who heard it, what
 * changed or why nothing did, in words, and the day the child was told, which is not before the chance. A view with its own
 * day stands for the chance. Nobody is left out because they do not speak: what was seen of how a baby or a child is counts
 * as their way, and that a child does not want to say is a view too. Until 91 days after the opening, or after the birth
 * where that is later, there is time.
 *
 * <p>Only a view that is marked as not considered at a review that was marked complete speaks against. It is begun, since it
 * is seen only because somebody asked the child and wrote it down; a whole entry of the same day or a later one mends it,
 * and a reason is shown. Such a review is over, so the mark becomes history. That nothing is recorded never counts against
 * anybody. For instance Ava drew her week on 3 March 2026, the school heard it, bedtime was moved, and she was told on 9
 * March.
 *
 * <p>Source: current guide ¶16; board report 2020 §4.3.2 ("voices are heard and acted upon"); Lundy model of participation;
 * the days are our interpretation. Immutable and thread-safe.
 */
public final class ChildHeard implements Rule {

    static final Threshold WINDOW = LeedsDescriptors.local("childVoice.windowDays", ThresholdUnit.DAYS, 91, 28, 183);

    static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E4-R2", "child-heard", LeedsElements.FAMILY_LED_PRACTICE)
            .standing(Standing.KEY)
            .floor(Standing.KEY)
            .testBasis(Basis.of(
                    BasisKind.GUIDANCE,
                    Citation.of("Lundy model of participation", "space, voice, audience and influence")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.CHILD_VOICES, "spaceOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CHILD_VOICES, "way", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CHILD_VOICES, "heardBy", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CHILD_VOICES, "fedBackOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CHILD_VOICES, "influence", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CHILD_VOICES, "view", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(WINDOW)
            .build();

    /** Makes the rule, which has no state. */
    public ChildHeard() {}

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
        return Outcomes.over(
                view,
                view.livingChildren().stream()
                        .flatMap(child -> new ChildsVoice(view, child).outcomes().stream())
                        .toList(),
                Phrase.of("E4-R2.none"));
    }
}
