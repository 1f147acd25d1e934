package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.testing.Translation;

/** What stands for a translation holds every text that ours holds, and runs the other way. */
class TranslatedTest {

    private static final Golden KEPT = Golden.beside(TranslatedTest.class);

    @ParameterizedTest
    @ValueSource(strings = {"rendering", "comparison", "family"})
    void itHoldsAllOfOurWording(String name) throws IOException {
        KEPT.assertKept(name + "_ur.properties", Translation.file(Renderer.class, name));
    }

    @Test
    void everyWordIsLongerByMoreThanHalfAndEveryPlaceIsKept() {
        assertThat(Translation.text("Agreed for now on {day}, they said."))
                .isEqualTo("كلاممخترعل كلامم كلامم كلام {day}, كلاممخت كلاممخت.");
    }

    @Test
    void aPageIsInThatLanguageAndDirection() {
        String page = Formulations.html().render(Shown.typical(), Translated.model(), Translation.LOCALE);

        assertThat(page)
                .contains("<html lang=\"ur\" dir=\"rtl\">")
                .contains("<h2>" + Translation.text("Our best guess together, so far") + " ")
                .contains("direction=\"rtl\"")
                .doesNotContain("Best guess", "What helps");
    }

    @Test
    void aPictureHasRoomForLongerWords() {
        String picture = Formulations.svg().render(Shown.typical(), Translated.model(), Translation.LOCALE);

        assertThat(picture).contains("text-anchor=\"start\"").doesNotContain("…</text>");
    }

    @Test
    void wordsThatRunTheOtherWayBeginAtTheSideWhereAllOthersDo() {
        assertThat(Formulations.svg().render(Shown.typical(), Translated.model(), Translation.LOCALE))
                .contains(
                        "direction=\"ltr\" text-anchor=\"end\" unicode-bidi=\"isolate\">She may miss more school,</text>");
        assertThat(Formulations.svg()
                        .render(Shown.everyTextOf(Shown.typical(), "شرح."), PracticeModels.leeds(), Locale.UK))
                .contains("direction=\"rtl\" text-anchor=\"end\" unicode-bidi=\"isolate\">شرح.</text>")
                .contains("direction=\"ltr\" text-anchor=\"start\" unicode-bidi=\"isolate\">What set it off</text>");
    }
}
