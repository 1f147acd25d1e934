package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Messages;

class WordsTest {

    private static final Words WORDS = new Words(Locale.UK, id -> Optional.empty());

    @Test
    void aCodeThatNobodyKnowsIsReadAsItIs() {
        assertThat(WORDS.code("stance", Stance.AGREES)).isEqualTo("Agrees");
        assertThat(WORDS.code("stance", Stance.of("anytown:half-agrees"))).isEqualTo("half agrees");
    }

    @Test
    void aLongTextIsShortenedBetweenWords() {
        assertThat(Words.shortened("Rows at\n bedtime", 15)).isEqualTo("Rows at bedtime");
        assertThat(Words.shortened("Rows at bedtime", 14)).isEqualTo("Rows at…");
        assertThat(Words.shortened("Rowsatbedtime, nearly", 10)).isEqualTo("Rowsatbedt…");
        assertThat(Words.shortened("a bbbbbbbbbbbb", 8)).isEqualTo("a bbbbbb…");
        assertThat(Words.shortened("🙂🙂🙂", 2)).isEqualTo("🙂🙂…");
    }

    @Test
    void whatStandsWithinASentenceHasNoFullStopOfItsOwn() {
        assertThat(Words.shortened("Rows at bedtime.\n", 15)).isEqualTo("Rows at bedtime");
        assertThat(Words.shortened("Rows at bedtime..", 17)).isEqualTo("Rows at bedtime..");
        assertThat(Words.shortened("Rows? At bedtime?", 17)).isEqualTo("Rows? At bedtime?");
        assertThat(Words.shortened(".", 1)).isEqualTo(".");
    }

    @Test
    void factsThatAreEmptyOrSaidBeforeAreLeftOut() {
        assertThat(WORDS.aside(List.of("a", "", "b", "a"))).isEqualTo("a, b");
    }

    @Test
    void peopleHaveTheNamesThatTheCallerGives() {
        Names names = id -> id.equals(PersonId.of("person-ava")) ? Optional.of("Ava\n\u202e") : Optional.of(" ");

        assertThat(new Words(Locale.UK, names).namesOf(List.of(PersonId.of("person-ava"), PersonId.of("person-b"))))
                .isEqualTo("Ava and person-b");
        assertThat(Formulations.text().withNames(names).render(Shown.typical(), PracticeModels.leeds(), Locale.UK))
                .contains("About Ava.\n")
                .doesNotContain("person-ava");
    }

    @TestFactory
    Stream<DynamicTest> nothingThatOurWordingLacksIsAskedOf() {
        return Stream.of(Formulations.text(), Formulations.markdown(), Formulations.html(), Formulations.svg())
                .map(renderer -> DynamicTest.dynamicTest(
                        renderer.getClass().getSimpleName(),
                        () -> assertThat(renderer.render(Shown.typical(), PracticeModels.leeds(), Locale.UK))
                                .doesNotContain("[label.", "[nothing.", "[part.", "[picture.", "{label}", "{count}")));
    }

    @Test
    void everyQuestionHasWords() throws IllegalAccessException {
        for (var field : QuestionCode.class.getFields()) {
            if (field.get(null) instanceof QuestionCode code) {
                assertThat(Messages.beside(Formulations.class, "rendering").has("question." + code))
                        .as(code.value())
                        .isTrue();
            }
        }
    }

    @Test
    void noWordThatPeopleAreNotShownIsInTheWording() {
        Messages wording = Messages.beside(Formulations.class, "rendering");

        assertThat(wording.keys())
                .allSatisfy(key -> assertThat(wording.text(key, Locale.UK).toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "adherence",
                                "compliance",
                                "violation",
                                "breach",
                                "failed",
                                "missing",
                                "unmet",
                                "placement",
                                "risk"));
    }

    @Test
    void whatAnEditionDoesNotHaveIsToldAllTheSame() {
        ModelDefinition bare = PracticeModels.leeds().withSteps(List.of()).withFactors(List.of());
        Formulation other = Formulation.builder()
                .id(Shown.brief().id())
                .addFactors(
                        Shown.factor("a", FactorKind.of("anytown:power"), "Nobody asks us")
                                .build(),
                        Shown.factor("b", FactorKind.PROTECTIVE, "Her aunt")
                                .kinds(List.of())
                                .build())
                .build();

        assertThat(Formulations.text().render(other, bare, Locale.UK)).endsWith("""
                What we know and what people say
                --------------------------------

                power
                  * Nobody asks us

                Not placed yet
                  * Her aunt
                """);
        assertThat(Formulations.svg().render(other, bare, Locale.UK))
                .contains(">power</text>", ">Not placed yet</text>");
    }
}
