package org.practicemodel.supervision.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.core.workforce.WorkerRecord;

class LearningPagesTest {

    private static final Golden KEPT = Golden.beside(LearningPagesTest.class);

    @Provide
    Arbitrary<WorkerRecord> workers() {
        return WorkforceRecords.workers();
    }

    @Test
    void aWorkerReadsWhatTheyThinkBeforeWhatOthersSaw() throws IOException {
        KEPT.assertKept("learning.txt", LearningPages.text().render(Learner.typical(), Locale.UK));
        KEPT.assertKept("learning.md", LearningPages.markdown().render(Learner.typical(), Locale.UK));
        KEPT.assertKept("learning.html", LearningPages.html().render(Learner.typical(), Locale.UK));
    }

    @Test
    void whereNothingIsRecordedThatIsSaid() throws IOException {
        KEPT.assertKept("learning-nothing.txt", LearningPages.text().render(Learner.nothing(), Locale.UK));
    }

    @Test
    void nothingThatWasWrittenIsMarkup() {
        String page = LearningPages.html().render(Learner.hostile(), Locale.UK);

        assertThat(Markup.parsed(page).getTagName()).isEqualTo("main");
        assertThat(page).doesNotContain("<script", "<img", "<a ");
        assertThat(LearningPages.markdown().render(Learner.hostile(), Locale.UK))
                .doesNotContain("<script", "```")
                .doesNotContainPattern("(?<!\\\\)\\]\\(javascript");
    }

    @Property
    void whatAWorkerWroteStandsThereAndNoIdOfAnybody(@ForAll("workers") WorkerRecord worker) {
        String page = LearningPages.text().render(Learner.of(worker), Locale.UK);
        String anywhere = PlainText.line(page);

        assertThat(page)
                .startsWith("Your practice and learning\n")
                .doesNotContain(worker.worker().value());
        assertThat(worker.sessions())
                .allSatisfy(session -> assertThat(session.families())
                        .allSatisfy(family -> assertThat(page).doesNotContain(family.value())));
        assertThat(Learner.of(worker).reflections())
                .allSatisfy(said -> assertThat(anywhere).contains(PlainText.line(said.words())));
        assertThat(List.of(page.split("\n", -1)))
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }

    @Property
    void theDefaultLocaleIsNeverAsked(@ForAll("workers") WorkerRecord worker) {
        Locale before = Locale.getDefault();
        String expected = LearningPages.html().render(Learner.of(worker), Locale.UK);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(LearningPages.html().render(Learner.of(worker), Locale.UK))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
