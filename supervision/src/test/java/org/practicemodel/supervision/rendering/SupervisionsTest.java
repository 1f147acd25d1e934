package org.practicemodel.supervision.rendering;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.testing.Golden;

class SupervisionsTest {

    private static final Golden KEPT = Golden.beside(SupervisionsTest.class);
    private static final Preparation TYPICAL = Prepared.of(Prepared.typical());
    private static final Preparation NOTHING = Prepared.of(Prepared.nothing());

    @Test
    void aPreparationAsText() throws IOException {
        KEPT.assertKept("typical.txt", Supervisions.text().render(TYPICAL, Locale.UK));
        KEPT.assertKept("nothing.txt", Supervisions.text().render(NOTHING, Locale.UK));
    }

    @Test
    void aPreparationAsMarkdown() throws IOException {
        KEPT.assertKept("typical.md", Supervisions.markdown().render(TYPICAL, Locale.UK));
    }

    @Test
    void aPreparationAsAPage() throws IOException {
        KEPT.assertKept("typical.html", Supervisions.html().render(TYPICAL, Locale.UK));
    }

    @Test
    void aSeriesAsAPicture() throws IOException {
        KEPT.assertKept(
                "series.svg",
                Supervisions.svg()
                        .render(
                                TYPICAL.tracker(),
                                TYPICAL.tracker().trajectories().get(2).series().get(0),
                                Locale.UK)
                        .orElseThrow());
    }
}
