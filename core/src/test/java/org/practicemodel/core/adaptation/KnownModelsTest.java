package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.NotUsed;

class KnownModelsTest {

    private static final String NOTHING_CHANGED = """
            {"format": "model-definition/1", "id": "anytown/2026", "extends": "leeds/current",
            "title": "The Anytown Way", "when": "since 2026"}""";

    private static final Problem CYCLE = Problem.of(
            ProblemCode.BROKEN_REFERENCE, "/extends", "a definition that does not extend this one in its turn");
    private static final Problem OF_EXTENDED =
            Problem.of(ProblemCode.BROKEN_REFERENCE, "/extends", "a definition that has no problems itself");

    private static ModelAdaptation extending(String id, String extended) {
        return Anytown.extending(id, extended).build();
    }

    private static String listed(ReadResult<?> read) {
        return read.problems().stream()
                .map(problem -> "%s %s %d:%d expected %s%n"
                        .formatted(
                                problem.code(),
                                problem.pointer(),
                                problem.line().orElseThrow(),
                                problem.column().orElseThrow(),
                                problem.expected()))
                .collect(Collectors.joining());
    }

    @Test
    void everyFaultIsListedAtOnceWithItsPlace() throws Exception {
        ReadResult<EffectiveModel> read =
                Anytown.KNOWN.read(Path.of("src/test/resources/org/practicemodel/core/adaptation/every-fault.json"));

        assertThat(read.value()).isEmpty();
        Golden.beside(KnownModelsTest.class).assertKept("every-fault.txt", listed(read));
    }

    @Test
    void aDefinitionIsReadFromATextAndAStream() throws Exception {
        EditionId id = EditionId.of("anytown/2026");
        byte[] bytes = NOTHING_CHANGED.getBytes(StandardCharsets.UTF_8);

        try (InputStream stream = new ByteArrayInputStream(bytes)) {
            assertThat(Anytown.KNOWN.read(stream).orElseThrow().id()).isEqualTo(id);
        }
        assertThat(Anytown.KNOWN.read(NOTHING_CHANGED).orElseThrow().lineage())
                .containsExactly(EditionId.of("leeds/current"), id);
    }

    @Test
    void whatIsNotHereIsSaidWithWhatIs() {
        KnownModels known = Anytown.KNOWN.and(extending("anytown/1", "leeds/2020"));

        assertThat(known.effective(extending("anytown/2", "othertown/1")).problems())
                .containsExactly(Problem.of(
                        ProblemCode.BROKEN_REFERENCE,
                        "/extends",
                        "the id of a definition that is here: anytown/1, leeds/2020, leeds/current"));
        assertThat(known.effective(EditionId.of("othertown/1")).problems())
                .extracting(Problem::pointer)
                .containsExactly("");
        assertThat(known).hasToString("KnownModels anytown/1, leeds/2020, leeds/current");
    }

    @Test
    void anEditionWhoseElementsAreNotKnownCannotBeExtended() {
        assertThat(Anytown.KNOWN.effective(extending("anytown/1", "leeds/2017")).problems())
                .containsExactly(Problem.of(ProblemCode.BAD_VALUE, "/extends", "an edition whose elements are known"));
    }

    @Test
    void noDefinitionExtendsItselfAtAnyDistance() {
        KnownModels two = Anytown.KNOWN.and(extending("anytown/2", "anytown/1"));
        KnownModels three =
                Anytown.KNOWN.and(extending("anytown/2", "anytown/3")).and(extending("anytown/3", "anytown/1"));
        ModelAdaptation first = extending("anytown/1", "anytown/2");

        assertThat(Anytown.KNOWN.effective(extending("anytown/1", "anytown/1")).problems())
                .containsExactly(CYCLE);
        assertThat(two.effective(first).problems()).containsExactly(CYCLE);
        assertThat(three.effective(first).problems()).containsExactly(CYCLE);
        assertThat(three.and(first).effective(EditionId.of("anytown/3")).problems())
                .containsExactly(CYCLE);
        assertThat(three.and(first)
                        .effective(extending("anytown/4", "anytown/1"))
                        .problems())
                .containsExactly(OF_EXTENDED);
    }

    @Test
    void whatDoesNotDependOnWhatIsExtendedIsSaidWithoutItToo() {
        for (String extended : List.of("othertown/1", "leeds/own")) {
            assertThat(Anytown.KNOWN
                            .effective(Anytown.extending("leeds/own", extended)
                                    .addTitles(title(ModelPart.ELEMENT, "no-element"))
                                    .addRuleBooks("no-book")
                                    .addNotUsed(
                                            new NotUsed(ModelPart.RULE, "P05-R1", "Invented reason"),
                                            new NotUsed(ModelPart.RULE, "P05-R1", "Invented reason"))
                                    .build())
                            .problems())
                    .extracting(Problem::code, Problem::pointer)
                    .containsExactly(
                            tuple(ProblemCode.BAD_VALUE, "/id"),
                            tuple(ProblemCode.BROKEN_REFERENCE, "/extends"),
                            tuple(ProblemCode.BAD_VALUE, "/notUsed/0/id"),
                            tuple(ProblemCode.DUPLICATE_ID, "/notUsed/1/id"),
                            tuple(ProblemCode.BAD_VALUE, "/notUsed/1/id"),
                            tuple(ProblemCode.BROKEN_REFERENCE, "/ruleBooks/0"));
        }
    }

    private static Retitled title(ModelPart part, String id) {
        return Retitled.builder().part(part).id(id).title("Own words").build();
    }

    @Test
    void whatIsExtendedHasNoProblemsItself() {
        KnownModels known = Anytown.KNOWN.and(extending("anytown/1", "othertown/1"));

        assertThat(known.effective(extending("leeds/9", "anytown/1")).problems())
                .containsExactly(
                        Problem.of(
                                ProblemCode.BAD_VALUE,
                                "/id",
                                "an id of your own, such as anytown/2026; leeds/ is the model's"),
                        OF_EXTENDED);
    }

    @Test
    void anIdIsOfOneDefinition() {
        ModelAdaptation first = extending("anytown/1", "leeds/current");
        KnownModels known = Anytown.KNOWN.and(first);

        assertThat(known.effective(first).orElseThrow().id()).isEqualTo(first.id());
        assertThat(known.effective(first.withTitle("Another way")).problems())
                .containsExactly(
                        Problem.of(ProblemCode.DUPLICATE_ID, "/id", "an id that no other definition here has"));
        assertThatThrownBy(() -> known.and(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a definition with the id anytown/1");
        assertThatThrownBy(() -> known.and(extending("leeds/2020", "leeds/current")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a definition with the id leeds/2020");
    }

    @Test
    void aTermCanBeLeftOutWhereItIsLookedFor() {
        assertThat(KnownModels.of(List.of(Anytown.BOOK), Set.of())
                        .effective(Anytown.extending("anytown/1", "leeds/current")
                                .addTermsNotUsed("peers")
                                .build())
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/termsNotUsed/0");
    }
}
