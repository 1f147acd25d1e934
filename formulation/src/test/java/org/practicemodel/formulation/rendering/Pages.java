package org.practicemodel.formulation.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
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
        add(pages, "short", Shown.brief());
        add(pages, "typical", Shown.typical());
        add(pages, "large", Shown.large(120));
        add(pages, "hostile", Shown.hostile());
        add(pages, "comparison", Changed.typical());
        add(pages, "comparison-hostile", Changed.hostile());
        return pages;
    }

    private static void add(Map<String, String> pages, String name, Formulation formulation) {
        pages.put(name + ".html", Formulations.html().render(formulation, PracticeModels.leeds(), Locale.UK));
        pages.put(
                name + "-family.html",
                FamilyPages.html().render(forMother(formulation), PracticeModels.leeds(), Locale.UK));
        pages.put(
                name + "-family.svg",
                FamilyPages.svg().render(forMother(formulation), PracticeModels.leeds(), Locale.UK));
        pages.put(name + ".svg", Formulations.svg().render(formulation, PracticeModels.leeds(), Locale.UK));
    }

    private static ReaderView forMother(Formulation formulation) {
        return FamilyView.of(Shown.clearedForMother(formulation)).forReader(PersonId.of("person-mother"));
    }

    private static void add(Map<String, String> pages, String name, FormulationComparison comparison) {
        pages.put(name + ".html", Comparisons.html().render(comparison, PracticeModels.leeds(), Locale.UK));
        pages.put(name + ".svg", Comparisons.svg().render(comparison, PracticeModels.leeds(), Locale.UK));
    }
}
