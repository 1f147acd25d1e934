package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a formulation looks around people and not only at them, {@code P06-R5}.
 *
 * <p>Our interpretation: its factors lie at two levels at least, such as the child, the school and money. Where people
 * agreed for now to a formulation in which every factor lies with one and the same person, and nobody recorded that they
 * looked anywhere else, the record shows otherwise; even then it is begun, since nobody who writes down where a factor
 * lies is to look worse than somebody who leaves it out. A factor whose level nobody recorded could lie anywhere. For
 * instance rows at bedtime (family) and a cold flat (place).
 *
 * <p>Source: current guide ¶26 ("systemic"). Immutable and thread-safe.
 */
public final class FactorsAtSeveralLevels implements Rule {

    static final Threshold LEAST = LeedsDescriptors.local("levels.min", ThresholdUnit.COUNT, 2, 2, 5);

    /** The levels at which a factor lies with a person, whom it names. */
    private static final Set<FactorLevel> IN_A_PERSON = Set.of(FactorLevel.CHILD, FactorLevel.PARENT);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R5",
                    "factors-at-several-levels",
                    LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "factors.level", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(LEAST)
            .build();

    /** Makes the rule; it holds no state. */
    public FactorsAtSeveralLevels() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> around(view, formulation));
    }

    private Outcome around(RecordView view, Formulation formulation) {
        List<Factor> looked = formulation.factors().stream()
                .filter(factor -> Explorations.isSaid(factor.statement(), factor.exploration()))
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
        List<Factor> stated =
                looked.stream().filter(factor -> factor.statement().isPresent()).toList();
        List<Factor> oneOfEach = oneOfEachLevel(stated);
        if (oneOfEach.size() >= view.valueOf(LEAST)) {
            return Outcomes.met(
                    Phrase.of("P06-R5.met").with("count", oneOfEach.size()),
                    oneOfEach.stream()
                            .map(factor -> Evidence.supports(view, factor))
                            .toList());
        }
        if (FormulationsNow.isAgreed(formulation) && !stated.isEmpty() && lieWithOnePerson(looked)) {
            return FormulationsNow.otherwise(
                    view,
                    descriptor,
                    Outcomes.notMet(Phrase.of("P06-R5.onePerson"), List.of(Evidence.contradicts(view, formulation)))
                            .asBegun(),
                    List.of(formulation));
        }
        return Outcomes.notRecorded(
                        Phrase.of("P06-R5.few").with("limit", view.valueOf(LEAST)),
                        List.of(Evidence.missing(view, formulation)))
                .lacking(RecordType.FORMULATIONS);
    }

    private static List<Factor> oneOfEachLevel(List<Factor> factors) {
        Set<FactorLevel> levels = new HashSet<>();
        return factors.stream()
                .filter(factor -> factor.level().filter(levels::add).isPresent())
                .toList();
    }

    private static boolean lieWithOnePerson(List<Factor> factors) {
        Set<List<PersonId>> people = factors.stream().map(Factor::about).collect(Collectors.toSet());
        return people.size() == 1
                && factors.get(0).about().size() == 1
                && factors.stream()
                        .allMatch(factor ->
                                factor.level().filter(IN_A_PERSON::contains).isPresent());
    }
}
