package org.practicemodel.formulation.guide;

import org.practicemodel.core.vocabulary.FactorKind;

/**
 * The Ps by the names that the shipped editions have for them; every other P goes through {@link #factor}.
 *
 * <p>For instance {@code guide.perpetuating("rows", "Rows at bedtime", saidBy(mum))}. Source: current guide ¶18; the basis
 * of each P stands in the edition.
 */
public interface NamedFactors {

    /**
     * Adds what somebody says under one of the Ps.
     *
     * @param kind which P, of this edition or another
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    FormulationGuide factor(FactorKind kind, String id, String words, Telling... telling);

    /**
     * Adds what is happening now.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    default FormulationGuide presenting(String id, String words, Telling... telling) {
        return factor(FactorKind.PRESENTING, id, words, telling);
    }

    /**
     * Adds what made it more likely.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    default FormulationGuide predisposing(String id, String words, Telling... telling) {
        return factor(FactorKind.PREDISPOSING, id, words, telling);
    }

    /**
     * Adds what set it off.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    default FormulationGuide precipitating(String id, String words, Telling... telling) {
        return factor(FactorKind.PRECIPITATING, id, words, telling);
    }

    /**
     * Adds what keeps it going.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    default FormulationGuide perpetuating(String id, String words, Telling... telling) {
        return factor(FactorKind.PERPETUATING, id, words, telling);
    }

    /**
     * Adds what helps.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    default FormulationGuide protective(String id, String words, Telling... telling) {
        return factor(FactorKind.PROTECTIVE, id, words, telling);
    }

    /**
     * Adds what people think might happen next, told in words and never as a number.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return the guide
     */
    default FormulationGuide predictive(String id, String words, Telling... telling) {
        return factor(FactorKind.PREDICTIVE, id, words, telling);
    }
}
