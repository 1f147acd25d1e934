package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.internal.RecordShape;

/** What every record type of the vocabulary asks of its parts. */
class WellFormedPartsTest {

    private static final Set<String> AT_LEAST_ONE = Set.of("citations", "documents", "limits", "goals");

    /** Lists that another part of the same definition speaks of, so that they cannot be taken away alone. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of("elements", "goalTaxonomies", "services");

    static Stream<Record> objects() {
        return Stream.of(
                Samples.citation(),
                Samples.basis(),
                Samples.alias(),
                Samples.document(),
                Samples.element("first"),
                Samples.principle("one"),
                Samples.factor(FactorKind.PRESENTING),
                Samples.scenario(FactorScenario.IF_THINGS_CHANGE),
                Samples.step(FormulationStep.GATHER),
                Samples.threshold(),
                Samples.value("x.y"),
                Samples.standing("P08-R2"),
                Samples.notUsed("one"),
                Samples.limit("a.b"),
                Samples.profile("p1", "a.b"),
                Samples.taxonomyGoal("g1"),
                Samples.goalTaxonomy("t1"),
                Samples.teamRole(RoleCode.SOCIAL_WORKER),
                Samples.fact(ServiceFactKind.PARTNER),
                Samples.ageLimit(),
                Samples.eligibilityRule("e1"),
                Samples.service("s1"),
                Samples.figure("f1"),
                Samples.definition());
    }

    private static List<Object> values(Record object) {
        return RecordShape.of(object.getClass()).parts().stream()
                .map(part -> part.valueIn(object))
                .toList();
    }

    private static Object with(Record object, int index, Object value) {
        Object[] values = values(object).toArray();
        values[index] = value;
        return RecordShape.of(object.getClass()).make(values);
    }

    private static IntStream indexes(Record object) {
        return IntStream.range(0, object.getClass().getRecordComponents().length);
    }

    private static RecordComponent component(Record object, int index) {
        return object.getClass().getRecordComponents()[index];
    }

    private static void assertRefused(Record object, int index, Object value, FaultCode code, String expected) {
        String name = component(object, index).getName();
        String type = object.getClass().getSimpleName();
        NotWellFormedException refused =
                catchThrowableOfType(NotWellFormedException.class, () -> with(object, index, value));
        assertThat(refused).as(type + "." + name).isNotNull();
        assertThat(refused.faults()).contains(new Fault(code, name, expected));
        assertThat(refused).hasMessageStartingWith(type + " is not well formed: " + name + ": expected ");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyPartIsPresentAndAnAbsentListIsEmpty(Record object) {
        indexes(object).forEach(index -> {
            RecordComponent part = component(object, index);
            if (part.getType() != List.class) {
                assertRefused(object, index, null, FaultCode.REQUIRED, "to be present");
            } else if (AT_LEAST_ONE.contains(part.getName())) {
                assertRefused(object, index, null, FaultCode.REQUIRED, "to hold at least one");
                assertRefused(object, index, List.of(), FaultCode.REQUIRED, "to hold at least one");
            } else if (!NAMED_ELSEWHERE.contains(part.getName())) {
                assertThat(values((Record) with(object, index, null)).get(index))
                        .isEqualTo(List.of());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("objects")
    void textsAreNotBlank(Record object) {
        indexes(object)
                .filter(index -> component(object, index).getType() == String.class)
                .filter(index -> !component(object, index).getName().equals("format"))
                .forEach(index -> assertRefused(object, index, " ", FaultCode.SYNTAX, "a text that is not blank"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void listsHoldNoNullAndCannotBeChanged(Record object) {
        indexes(object)
                .filter(index -> component(object, index).getType() == List.class)
                .forEach(index -> {
                    assertRefused(
                            object, index, Collections.singletonList(null), FaultCode.REQUIRED, "to hold no null");
                    assertThat((List<?>) values(object).get(index)).isUnmodifiable();
                });
    }

    @ParameterizedTest
    @MethodSource("objects")
    void whatIsOptionalMayBeEmpty(Record object) {
        Set<String> needed = Set.of("citation", "inForceFrom");
        indexes(object)
                .filter(index -> component(object, index).getType() == Optional.class)
                .filter(index -> !needed.contains(component(object, index).getName()))
                .forEach(index -> assertThat(values((Record) with(object, index, Optional.empty()))
                                .get(index))
                        .isEqualTo(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theyAreShownWithoutTheirTexts(Record object) {
        assertThat(object.toString())
                .isIn(
                        "Anytown guide ¶3",
                        "S Anytown guide ¶3",
                        "Alias in Anytown guide ¶3",
                        "SourceDocument Anytown guide",
                        "ModelElement first",
                        "ModelPrinciple one",
                        "ModelFactor presenting",
                        "ModelScenario if-things-change",
                        "ModelStep gather",
                        "Threshold lead.overlapToleranceDays",
                        "x.y 3",
                        "P08-R2 KEY",
                        "PRINCIPLE one not used",
                        "StatutoryLimit a.b",
                        "StatutoryProfile p1",
                        "TaxonomyGoal g1",
                        "GoalTaxonomy t1",
                        "TeamRole social-worker",
                        "ServiceFact partner",
                        "AgeLimit BABY below 12 MONTHS on REMOVAL",
                        "EligibilityRule e1",
                        "ModelService s1",
                        "ReferenceFigure f1",
                        "ModelDefinition anytown/1");
    }
}
