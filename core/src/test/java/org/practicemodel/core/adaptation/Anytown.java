package org.practicemodel.core.adaptation;

import java.util.List;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;
import org.practicemodel.core.wording.Messages;

/** Invented rules, and the definitions that an invented authority may extend. */
final class Anytown {

    private static final EvidenceNeed NEED =
            new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.FACT, WhoCanAct.WORKER);

    /** A rule that is always asked, one that only advises, and one with a limit of its own and one of the law. */
    static final RuleBook BOOK = new RuleBook(
            "anytown-rules",
            List.of(
                    new Silent(LeedsDescriptors.of("P05-R1", "always-asked", LeedsPrinciples.STRENGTH_FOCUSSED)
                            .standing(Standing.KEY)
                            .floor(Standing.KEY)
                            .addNeeds(NEED)
                            .build()),
                    new Silent(LeedsDescriptors.of("P06-R1", "advice", LeedsPrinciples.TRANSPARENT)
                            .advisory(true)
                            .addNeeds(NEED)
                            .build()),
                    new Silent(LeedsDescriptors.of("P07-R1", "limits", LeedsPrinciples.TRANSPARENT)
                            .addNeeds(NEED)
                            .addThresholds(
                                    limit("own.withinDays", 7, 1, 20), limit("referral.decisionWorkingDays", 1, 1, 30))
                            .build())),
            Messages.beside(RuleBook.class, "kernel"));

    static final KnownModels KNOWN = KnownModels.of(List.of(BOOK), Set.of("peers"));

    private Anytown() {}

    private static Threshold limit(String key, int value, int least, int most) {
        return Threshold.builder()
                .key(ThresholdKey.of(key))
                .unit(ThresholdUnit.WORKING_DAYS)
                .defaultValue(value)
                .least(least)
                .most(most)
                .basis(Basis.ourInterpretation())
                .whoMayChange(WhoMayChange.LOCAL_AUTHORITY)
                .build();
    }

    static ModelAdaptationBuilder extending(String id, String extended) {
        return ModelAdaptation.builder()
                .id(EditionId.of(id))
                .extended(EditionId.of(extended))
                .title("The Anytown Way")
                .when("since 2026");
    }

    private record Silent(RuleDescriptor descriptor) implements Rule {

        @Override
        public Outcome evaluate(RecordView view) {
            throw new IllegalStateException("What a definition says is known without asking a rule");
        }
    }
}
