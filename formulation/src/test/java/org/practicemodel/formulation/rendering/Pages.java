package org.practicemodel.formulation.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Translation;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.family.FamilyView;
import org.practicemodel.formulation.family.ReaderView;

/** Pages to look at: those that a browser is shown, as pages, as pictures alone and as one reader's pages. */
public final class Pages {

    private Pages() {}

    /**
     * Returns the pages by the name of a file.
     *
     * @return each page, always the same
     */
    public static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.putAll(shown("short", Shown.brief(), PracticeModels.leeds(), Locale.UK));
        pages.putAll(shown("typical", Shown.typical(), PracticeModels.leeds(), Locale.UK));
        pages.putAll(shown("large", Shown.large(120), PracticeModels.leeds(), Locale.UK));
        pages.putAll(shown("hostile", Shown.hostile(), PracticeModels.leeds(), Locale.UK));
        pages.putAll(shown("translated", Shown.typical(), Translated.model(), Translation.LOCALE));
        pages.putAll(compared("comparison", Changed.typical(), PracticeModels.leeds(), Locale.UK));
        pages.putAll(compared("comparison-hostile", Changed.hostile(), PracticeModels.leeds(), Locale.UK));
        pages.putAll(compared("comparison-translated", Changed.typical(), Translated.model(), Translation.LOCALE));
        return pages;
    }

    private static Map<String, String> shown(
            String name, Formulation formulation, ModelDefinition model, Locale locale) {
        ReaderView view = FamilyView.of(Shown.clearedForMother(formulation)).forReader(PersonId.of("person-mother"));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(name + ".html", Formulations.html().render(formulation, model, locale));
        pages.put(name + "-family.html", FamilyPages.html().render(view, model, locale));
        pages.put(name + "-family.svg", FamilyPages.svg().render(view, model, locale));
        pages.put(name + ".svg", Formulations.svg().render(formulation, model, locale));
        return pages;
    }

    private static Map<String, String> compared(
            String name, FormulationComparison comparison, ModelDefinition model, Locale locale) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(name + ".html", Comparisons.html().render(comparison, model, locale));
        pages.put(name + ".svg", Comparisons.svg().render(comparison, model, locale));
        return pages;
    }
}
