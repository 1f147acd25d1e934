package org.practicemodel.examples.cli;

import org.practicemodel.supervision.rendering.LearningPages;
import org.practicemodel.supervision.rendering.LearningRenderer;
import org.practicemodel.supervision.rendering.SupervisionRenderer;
import org.practicemodel.supervision.rendering.Supervisions;

/** In which form a supervision is prepared, or a worker sees their own learning. */
enum SupervisionForm {
    TEXT,
    MARKDOWN,
    HTML;

    LearningRenderer ofLearning() {
        return switch (this) {
            case TEXT -> LearningPages.text();
            case MARKDOWN -> LearningPages.markdown();
            case HTML -> LearningPages.html();
        };
    }

    SupervisionRenderer renderer() {
        return switch (this) {
            case TEXT -> Supervisions.text();
            case MARKDOWN -> Supervisions.markdown();
            case HTML -> Supervisions.html();
        };
    }
}
