package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ThresholdKey;

/** What the parts of an adaptation ask of themselves, whatever they are put on. */
class AdaptationPartsTest {

    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    private static final Citation HANDBOOK = Citation.of("Anytown handbook", "page 1");

    private static RetitledBuilder called(ModelPart part) {
        return Retitled.builder().part(part).id("transparent").title("Open");
    }

    private static PartOrderBuilder order(ModelPart part) {
        return PartOrder.builder().part(part).addIds("transparent");
    }

    private static CommencementBuilder begun() {
        return Commencement.builder()
                .key(ThresholdKey.of("fgc.offersBeforeApplication"))
                .from(FROM)
                .verifiedOn(FROM.minusDays(10))
                .citation(HANDBOOK);
    }

    private static ModelAdaptationBuilder anytown() {
        return Anytown.extending("anytown/2026", "leeds/current");
    }

    private static Arguments refused(String message, Supplier<?> making) {
        return Arguments.of(message, making);
    }

    static Stream<Arguments> refusals() {
        String retitled = "Retitled is not well formed: ";
        String order = "PartOrder is not well formed: ";
        String adaptation = "ModelAdaptation is not well formed: ";
        return Stream.of(
                refused(
                        retitled + "title: expected a text that is not blank",
                        () -> called(ModelPart.ELEMENT).title(" ").build()),
                refused(
                        retitled + "part: expected ELEMENT, PRINCIPLE, FACTOR or STEP",
                        () -> called(ModelPart.RULE).build()),
                refused(
                        retitled + "prompt: expected a prompt for a FACTOR or a STEP only",
                        () -> called(ModelPart.ELEMENT).prompt("What?").build()),
                refused(
                        retitled + "prompt: expected a prompt for a FACTOR or a STEP only",
                        () -> called(ModelPart.PRINCIPLE).prompt("What?").build()),
                refused(
                        retitled + "prompt: expected a text that is not blank",
                        () -> called(ModelPart.STEP).prompt(" ").build()),
                refused(
                        order + "ids: expected to hold at least one",
                        () -> PartOrder.builder().part(ModelPart.FACTOR).build()),
                refused(
                        order + "part: expected ELEMENT, PRINCIPLE or FACTOR",
                        () -> order(ModelPart.STEP).build()),
                refused(
                        order + "part: expected ELEMENT, PRINCIPLE or FACTOR",
                        () -> order(ModelPart.RULE).build()),
                refused(
                        "Commencement is not well formed: until: expected a day on or after 'from'",
                        () -> begun().until(FROM.minusDays(1)).build()),
                refused(
                        adaptation + "format: expected 'model-definition/1'",
                        () -> anytown().format("model-definition/2").build()),
                refused(
                        adaptation + "title: expected a text that is not blank",
                        () -> anytown().title(" ").build()),
                refused(
                        adaptation + "when: expected a text that is not blank",
                        () -> anytown().when(" ").build()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theyAreWellFormed(String message, Supplier<?> making) {
        assertThatThrownBy(making::get)
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(message);
    }

    private static Stream<Record> objects() {
        return Stream.of(
                called(ModelPart.STEP).prompt("What?").build(),
                order(ModelPart.FACTOR).build(),
                begun().until(FROM).build(),
                anytown().build());
    }

    private static ThrowingCallable without(Record object, int index) {
        RecordShape shape = RecordShape.of(object.getClass());
        Object[] values =
                shape.parts().stream().map(part -> part.valueIn(object)).toArray();
        values[index] = values[index] instanceof List ? Collections.singletonList(null) : null;
        return () -> shape.make(values);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyPartIsPresentAndNoListHoldsNull(Record object) {
        List<RecordShape.Part> parts = RecordShape.of(object.getClass()).parts();
        for (int index = 0; index < parts.size(); index++) {
            RecordShape.Part part = parts.get(index);
            assertThatThrownBy(without(object, index))
                    .hasMessageStartingWith("%s is not well formed: %s: expected %s"
                            .formatted(
                                    object.getClass().getSimpleName(),
                                    part.name(),
                                    part.valueIn(object) instanceof List ? "to hold no null" : "to be present"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelPart.class,
            names = {"FACTOR", "STEP"})
    void whatHasAPromptMayHaveAnother(ModelPart part) {
        assertThat(called(part).prompt("What?").build().prompt()).contains("What?");
        assertThat(called(part).build().prompt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelPart.class,
            names = {"ELEMENT", "PRINCIPLE", "FACTOR"})
    void whatIsShownInAListHasAnOrder(ModelPart part) {
        assertThat(order(part).build().ids()).containsExactly("transparent");
    }

    @Test
    void aLimitMayBeInForceForOneDayOrWithoutAnEnd() {
        assertThat(begun().until(FROM).build().until()).contains(FROM);
        assertThat(begun().build().until()).isEmpty();
    }

    @Test
    void theBuilderOfAnAdaptationSetsTheFormat() {
        ModelAdaptation nothingChanged = anytown().build();

        assertThat(nothingChanged.format()).isEqualTo("model-definition/1");
        assertThat(nothingChanged.extended()).isEqualTo(EditionId.of("leeds/current"));
        assertThat(RecordShape.of(ModelAdaptation.class).parts().subList(5, 20))
                .allSatisfy(part ->
                        assertThat(part.valueIn(nothingChanged)).as(part.name()).isEqualTo(List.of()));
    }

    @Test
    void theyAreShownWithoutTheirTexts() {
        assertThat(objects())
                .extracting(Record::toString)
                .containsExactly(
                        "Retitled STEP transparent",
                        "PartOrder FACTOR",
                        "Commencement fgc.offersBeforeApplication",
                        "ModelAdaptation anytown/2026");
        assertThat(new ModelValue("title", "The Anytown Way", "anytown/2026")).hasToString("title from anytown/2026");
    }
}
