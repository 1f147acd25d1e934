package org.practicemodel.formulation.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.formulation.comparison.FormulationComparison;

/** Pages to look at: those that a browser is shown, as pages and as pictures alone. */
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
        pages.put(name + ".svg", Formulations.svg().render(formulation, PracticeModels.leeds(), Locale.UK));
    }

    private static void add(Map<String, String> pages, String name, FormulationComparison comparison) {
        pages.put(name + ".html", Comparisons.html().render(comparison, PracticeModels.leeds(), Locale.UK));
        pages.put(name + ".svg", Comparisons.svg().render(comparison, PracticeModels.leeds(), Locale.UK));
    }
}
