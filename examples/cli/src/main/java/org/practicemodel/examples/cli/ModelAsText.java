package org.practicemodel.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.adaptation.ModelValue;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.wording.Lines;

/** The values of a model as a person reads them: where each is from, and then what it is. */
final class ModelAsText implements ModelPage {

    @Override
    public String of(EffectiveModel model, List<ModelValue> values) {
        Lines page = new Lines()
                .title(model.definition().title() + " (" + model.id() + ")", '=')
                .paragraph(
                        "",
                        "Made of "
                                + model.lineage().stream().map(EditionId::value).collect(Collectors.joining(", then "))
                                + ".")
                .line("Content " + model.contentHash());
        for (ModelValue value : values) {
            page.blank().line(value.path() + ", from " + value.from()).paragraph("  ", value.value());
        }
        if (values.isEmpty()) {
            page.blank().line("Nothing differs from the edition and the rules.");
        }
        return page.toString();
    }
}
