package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

class VocabularyIdsTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(ElementId.class, (Function<String, Object>) ElementId::of),
                Arguments.of(PrincipleId.class, (Function<String, Object>) PrincipleId::of),
                Arguments.of(ProfileId.class, (Function<String, Object>) ProfileId::of),
                Arguments.of(FactorKind.class, (Function<String, Object>) FactorKind::of),
                Arguments.of(FactorScenario.class, (Function<String, Object>) FactorScenario::of),
                Arguments.of(FormulationStep.class, (Function<String, Object>) FormulationStep::of),
                Arguments.of(ServiceId.class, (Function<String, Object>) ServiceId::of),
                Arguments.of(ServiceFactKind.class, (Function<String, Object>) ServiceFactKind::of),
                Arguments.of(RecordedCode.class, (Function<String, Object>) RecordedCode::of),
                Arguments.of(EligibilityRuleId.class, (Function<String, Object>) EligibilityRuleId::of),
                Arguments.of(EligibleExperience.class, (Function<String, Object>) EligibleExperience::of),
                Arguments.of(GoalTaxonomyId.class, (Function<String, Object>) GoalTaxonomyId::of),
                Arguments.of(TaxonomyGoalId.class, (Function<String, Object>) TaxonomyGoalId::of),
                Arguments.of(FigureId.class, (Function<String, Object>) FigureId::of),
                Arguments.of(FigureUnit.class, (Function<String, Object>) FigureUnit::of));
    }

    private static List<String> constants(Class<?> holder, Class<?> type) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return field.getName() + " " + field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anIdIsItsText(Class<?> type, Function<String, Object> of) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        for (String text : List.of("family-led-practice", "anytown:sports-2", "a")) {
            Object id = of.apply(text);
            assertThat(id).hasToString(text).isEqualTo(of.apply(text));
            assertThat(mapper.writeValueAsString(id)).isEqualTo("\"" + text + "\"");
            assertThat(mapper.readValue("\"" + text + "\"", type)).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void anIdWithAPrefixIsAnotherBodys(Class<?> type, Function<String, Object> of) {
        assertThat(((OpenCode) of.apply("anytown:sports-2")).isNamespaced())
                .as(type.getSimpleName())
                .isTrue();
        assertThat(((OpenCode) of.apply("family-led-practice")).isNamespaced())
                .as(type.getSimpleName())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("types")
    void otherTextsAreRefused(Class<?> type, Function<String, Object> of) {
        for (String text : List.of("", "Family-led", "family_led", "a:b:c", "-a", "a b", "a".repeat(101))) {
            assertThatThrownBy(() -> of.apply(text))
                    .isInstanceOf(NotWellFormedException.class)
                    .hasMessage(type.getSimpleName() + " is not well formed: value: expected a lower-case code such as "
                            + "'child-in-need' or 'namespace:name', of at most 100 characters");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.overlapToleranceDays",
                "a.b",
                "team.rest.minimum",
                "a.b.c.d",
                "anytown-2:visits.everyDays",
                "lookedAfter.firstReviewWorkingDays"
            })
    void aThresholdKeyIsItsText(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ThresholdKey key = ThresholdKey.of(text);
        assertThat(key).hasToString(text).isEqualTo(new ThresholdKey(text));
        assertThat(mapper.writeValueAsString(key)).isEqualTo("\"" + text + "\"");
        assertThat(mapper.readValue("\"" + text + "\"", ThresholdKey.class)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "lead", "Lead.days", "lead.Days", "lead.", ".days", "a.b.c.d.e", "A:a.b", "a:b:c.d", "a .b"})
    void otherTextsAreNoThresholdKey(String text) {
        assertThatThrownBy(() -> ThresholdKey.of(text))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("ThresholdKey is not well formed: value: expected a key such as lead.overlapToleranceDays");
    }

    @Test
    void thresholdKeysAreOrderedAsText() {
        assertThat(Stream.of("b.a", "a.c", "a.b").map(ThresholdKey::of).sorted())
                .extracting(ThresholdKey::value)
                .containsExactly("a.b", "a.c", "b.a");
        assertThatThrownBy(() -> ThresholdKey.of(null))
                .hasMessage("ThresholdKey is not well formed: value: expected to be present");
    }

    @Test
    void theConstantsAreTheCurrentGuidesWordsInItsOrder() {
        assertThat(constants(LeedsElements.class, ElementId.class))
                .containsExactly(
                        "MULTI_AGENCY_WORKING multi-agency-working",
                        "CONTINUOUS_DEVELOPMENT continuous-development",
                        "TRAUMA_INFORMED_PRACTICE trauma-informed-practice",
                        "FAMILY_LED_PRACTICE family-led-practice",
                        "RETHINK_FORMULATION_PROCESS rethink-formulation-process",
                        "LEEDS_PRACTICE_PRINCIPLES leeds-practice-principles",
                        "OUTCOME_FOCUSED_SUPERVISION outcome-focused-supervision");
        assertThat(constants(LeedsPrinciples.class, PrincipleId.class))
                .containsExactly(
                        "ALWAYS_WORKING_WITH always-working-with",
                        "RELATIONSHIP_BASED relationship-based",
                        "ENABLING_THE_UTILITY_OF_THE_FAMILY enabling-the-utility-of-the-family",
                        "EARLY_IN_THE_LIFE_OF_A_PROBLEM early-in-the-life-of-a-problem",
                        "ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN one-family-one-lead-worker-one-plan",
                        "SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED systemic-formulation-driven-and-evidence-based",
                        "TRANSPARENT transparent",
                        "STRENGTH_FOCUSSED strength-focussed",
                        "RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR "
                                + "recognising-engagement-with-education-as-a-protective-factor",
                        "ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY accountability-evaluation-and-sustainability");
        assertThat(constants(FactorKind.class, FactorKind.class))
                .containsExactly(
                        "PRESENTING presenting",
                        "PREDISPOSING predisposing",
                        "PRECIPITATING precipitating",
                        "PERPETUATING perpetuating",
                        "PROTECTIVE protective",
                        "PREDICTIVE predictive");
        assertThat(constants(FactorScenario.class, FactorScenario.class))
                .containsExactly(
                        "IF_THINGS_STAY_THE_SAME if-things-stay-the-same", "IF_THINGS_CHANGE if-things-change");
        assertThat(constants(FormulationStep.class, FormulationStep.class))
                .containsExactly(
                        "GATHER gather",
                        "HYPOTHESIS hypothesis",
                        "PRIORITIES priorities",
                        "GOALS goals",
                        "PLAN plan",
                        "AGREED_FOR_NOW agreed-for-now",
                        "LOOK_AGAIN look-again");
        assertThat(constants(ProfileId.class, ProfileId.class))
                .containsExactly(
                        "ENGLAND_WT2023 england-wt2023",
                        "ENGLAND_CAREPLANNING2010 england-careplanning2010",
                        "ENGLAND_CWSA2026 england-cwsa2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeds/current", "leeds/2020", "anytown-2/a.b-3"})
    void anEditionIdIsItsText(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        EditionId id = EditionId.of(text);
        assertThat(id).hasToString(text).isEqualTo(new EditionId(text));
        assertThat(mapper.writeValueAsString(id)).isEqualTo("\"" + text + "\"");
        assertThat(mapper.readValue("\"" + text + "\"", EditionId.class)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leeds", "leeds/", "/current", "Leeds/current", "leeds/current/2", "2020/leeds "})
    void otherTextsAreNoEditionId(String text) {
        assertThatThrownBy(() -> EditionId.of(text))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("EditionId is not well formed: value: expected an edition such as leeds/current");
        assertThatThrownBy(() -> EditionId.of(null))
                .hasMessage("EditionId is not well formed: value: expected to be present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P05-R1", "E1-R10", "W-R1", "anytown:X12-R3"})
    void aRuleCodeIsItsText(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        RuleCode code = RuleCode.of(text);
        assertThat(code).hasToString(text).isEqualTo(new RuleCode(text));
        assertThat(mapper.writeValueAsString(code)).isEqualTo("\"" + text + "\"");
        assertThat(mapper.readValue("\"" + text + "\"", RuleCode.class)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P05", "p05-R1", "P05-r1", "P05-R", "PRINC05-R1", "P0505-R1", "P05-R1 "})
    void otherTextsAreNoRuleCode(String text) {
        assertThatThrownBy(() -> RuleCode.of(text))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("RuleCode is not well formed: value: expected a rule code such as P05-R1");
        assertThatThrownBy(() -> RuleCode.of(null))
                .hasMessage("RuleCode is not well formed: value: expected to be present");
    }

    @Test
    void ruleCodesAreOrderedAsText() {
        assertThat(Stream.of("P05-R2", "E1-R1", "P05-R1").map(RuleCode::of).sorted())
                .extracting(RuleCode::value)
                .containsExactly("E1-R1", "P05-R1", "P05-R2");
    }
}
