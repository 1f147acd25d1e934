package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;

/** Which factors say that something helps, which that something weighs; and whom they are about. */
final class Factors {

    private Factors() {}

    /** Returns the strengths that some formulations name, in the order of their ids. */
    static List<Factor> strengths(List<Formulation> formulations) {
        return formulations.stream()
                .flatMap(formulation -> formulation.factors().stream())
                .filter(Factors::isStrength)
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
    }

    /** Checks whether it names something that helps; that none was found names nothing. */
    static boolean isStrength(Factor factor) {
        return isProtective(factor) && factor.statement().isPresent();
    }

    /** Checks whether it stands where strengths stand, whatever came of looking for them. */
    static boolean isProtective(Factor factor) {
        return factor.kinds().contains(FactorKind.PROTECTIVE);
    }

    /** Checks whether it stands under any other P; what may come if things change is a hope. */
    static boolean isWorry(Factor factor) {
        return factor.kinds().stream().anyMatch(kind -> !kind.equals(FactorKind.PROTECTIVE))
                && factor.scenario()
                        .filter(FactorScenario.IF_THINGS_CHANGE::equals)
                        .isEmpty();
    }

    /** Checks whether it is about a child, by name or because all of its formulation is. */
    static boolean isAbout(Formulation formulation, Factor factor, PersonId child) {
        return factor.about().isEmpty()
                ? isAbout(formulation, child)
                : factor.about().contains(child);
    }

    /** Checks whether a formulation is about a child, by name or as one of the family. */
    static boolean isAbout(Formulation formulation, PersonId child) {
        return formulation.subjects().isEmpty() || formulation.subjects().contains(child);
    }
}
