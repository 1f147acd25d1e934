package org.practicemodel.examples.cli;

import java.util.List;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.adaptation.ModelValue;

/** A page about the values of a model. */
interface ModelPage {

    /** Returns the page about some values, whose lines end with a line feed. */
    String of(EffectiveModel model, List<ModelValue> values);
}
