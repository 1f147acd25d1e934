package org.practicemodel.examples.cli;

import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.rendering.Comparisons;
import org.practicemodel.formulation.rendering.FamilyPages;
import org.practicemodel.formulation.rendering.Formulations;
import org.practicemodel.formulation.rendering.Renderer;

/** In which form a formulation is shown. */
enum FormulationForm {
    TEXT,
    MARKDOWN,
    HTML,
    SVG;

    Renderer<Formulation> practitioner() {
        return switch (this) {
            case TEXT -> Formulations.text();
            case MARKDOWN -> Formulations.markdown();
            case HTML -> Formulations.html();
            case SVG -> Formulations.svg();
        };
    }

    Renderer<FormulationComparison> comparison() {
        return switch (this) {
            case TEXT -> Comparisons.text();
            case MARKDOWN -> Comparisons.markdown();
            case HTML -> Comparisons.html();
            case SVG -> Comparisons.svg();
        };
    }

    Renderer<ReaderView> family() {
        return switch (this) {
            case TEXT -> FamilyPages.text();
            case MARKDOWN -> FamilyPages.markdown();
            case HTML -> FamilyPages.html();
            case SVG -> FamilyPages.svg();
        };
    }
}
