package org.practicemodel.examples.cli;

import org.practicemodel.supervision.rendering.SupervisionRenderer;
import org.practicemodel.supervision.rendering.Supervisions;

/** In which form a supervision is prepared. */
enum SupervisionForm {
    TEXT,
    MARKDOWN,
    HTML;

    SupervisionRenderer renderer() {
        return switch (this) {
            case TEXT -> Supervisions.text();
            case MARKDOWN -> Supervisions.markdown();
            case HTML -> Supervisions.html();
        };
    }
}
