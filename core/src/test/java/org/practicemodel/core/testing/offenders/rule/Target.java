package org.practicemodel.core.testing.offenders.rule;

import java.math.BigDecimal;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ReferenceFigure;

/** Makes thresholds of reported figures, on purpose. */
public class Target {

    public boolean isReached(BigDecimal reached, ReferenceFigure figure) {
        return reached.compareTo(figure.value()) >= 0;
    }

    public int howMany(ModelDefinition model) {
        return model.figures().size();
    }
}
