package org.practicemodel.core.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.EditionStatus;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ElementRole;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelScenario;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.ProfileId;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.StatutoryProfile;
import org.practicemodel.core.vocabulary.ThresholdKey;

class PracticeModelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    static List<ModelDefinition> all() {
        return PracticeModels.all();
    }

    private static List<Object> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields()).map(PracticeModelsTest::value).toList();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theCurrentEditionHasSevenElementsAndTenPrinciples() {
        ModelDefinition model = PracticeModels.leeds();

        assertThat(model.id()).isEqualTo(EditionId.of("leeds/current"));
        assertThat(model.status()).isEqualTo(EditionStatus.CURRENT);
        assertThat(model.canBeChecked()).isTrue();
        assertThat(model.elements()).extracting(ModelElement::id).isEqualTo(constants(LeedsElements.class));
        assertThat(model.elements()).extracting(ModelElement::role).containsOnly(ElementRole.ELEMENT);
        assertThat(model.principles()).extracting(ModelPrinciple::id).isEqualTo(constants(LeedsPrinciples.class));
        assertThat(model.principlesAttestedIn()).isEmpty();
        assertThat(model.thresholds()).isEmpty();
    }

    @Test
    void thePrinciplesAreTheGuidesWordsInItsOrder() {
        assertThat(PracticeModels.leeds().principles())
                .extracting(ModelPrinciple::sourceWords)
                .containsExactly(
                        "Always working WITH",
                        "Relationship based",
                        "Enabling the utility of the family",
                        "Early in the life of a problem",
                        "One family, one lead worker, one plan",
                        "Systemic, formulation driven and evidence-based",
                        "Transparent",
                        "Strength focussed",
                        "Recognising engagement with education as a protective factor",
                        "Accountability, evaluation and sustainability");
    }

    @Test
    void everyPrincipleAsksColleaguesToo() {
        assertThat(PracticeModels.leeds().principles())
                .extracting(principle -> principle.colleaguePrompt().orElseThrow())
                .doesNotHaveDuplicates()
                .allMatch(prompt -> prompt.matches("[A-Z][^?]*\\?"));
    }

    @Test
    void idsAreTheWordsInKebabCase() {
        PracticeModels.leeds()
                .principles()
                .forEach(principle ->
                        assertThat(principle.id()).isEqualTo(PrincipleId.of(kebab(principle.sourceWords()))));
        PracticeModels.leeds()
                .elements()
                .forEach(element -> assertThat(element.id()).isEqualTo(ElementId.of(kebab(element.title()))));
    }

    private static String kebab(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    @Test
    void theEditionOf2020HasThreeElementsInTheContextOfTwo() {
        ModelDefinition model = PracticeModels.leeds2020();

        assertThat(model.id()).isEqualTo(EditionId.of("leeds/2020"));
        assertThat(model.canBeChecked()).isTrue();
        assertThat(model.elements())
                .extracting(element -> element.id() + " " + element.role() + " " + element.sourceWords())
                .containsExactly(
                        "rethink-formulation-process ELEMENT Rethink Formulation",
                        "leeds-practice-principles ELEMENT Leeds Practice Principles",
                        "outcome-focused-supervision ELEMENT Outcome Focused Supervision",
                        "continuous-development CONTEXT continuous development",
                        "multi-agency-working CONTEXT multi-agency approach");
        assertThat(model.element(LeedsElements.FAMILY_LED_PRACTICE)).isEmpty();
        assertThat(model.principlesAttestedIn()).contains(LeedsSources.CURRENT_GUIDE);
        assertThat(model.principles()).isEqualTo(PracticeModels.leeds().principles());
        assertThat(model.factors()).isEqualTo(PracticeModels.leeds().factors());
        assertThat(steps(model)).isEqualTo(steps(PracticeModels.leeds()));
        assertThat(model.profiles()).isEqualTo(PracticeModels.leeds().profiles());
        assertThat(model.aliases())
                .singleElement()
                .satisfies(alias -> assertThat(alias.citation()).hasToString("one-minute guide (undated) ¶14"));
    }

    @Test
    void theEditionOf2017RefusesCheckingAndSaysWhy() {
        ModelDefinition model = PracticeModels.leeds2017();

        assertThat(model.id()).isEqualTo(EditionId.of("leeds/2017"));
        assertThat(model.when()).isEqualTo("2017");
        assertThat(model.status()).isEqualTo(EditionStatus.EARLIER);
        assertThat(model.canBeChecked()).isFalse();
        assertThat(model.refusal())
                .contains(
                        "The sources date this edition to 2017 and do not list its elements or principles, so nothing "
                                + "can be looked at under it. Name another edition, such as leeds/2020 or leeds/current.");
        assertThat(model.elements()).isEmpty();
        assertThat(model.principles()).isEmpty();
        assertThat(model.factors()).isEmpty();
        assertThat(model.steps()).isEmpty();
        assertThat(model.services()).isEmpty();
        assertThat(model.figures()).isEmpty();
    }

    @Test
    void editionsAreFoundById() {
        assertThat(PracticeModels.all())
                .containsExactly(PracticeModels.leeds2017(), PracticeModels.leeds2020(), PracticeModels.leeds());
        assertThat(PracticeModels.all())
                .allSatisfy(model -> assertThat(PracticeModels.find(model.id())).containsSame(model));
        assertThat(PracticeModels.find(EditionId.of("anytown/1"))).isEmpty();
        assertThat(PracticeModels.ofResource("leeds-2020.json")).isEqualTo(PracticeModels.leeds2020());
    }

    @Test
    void eachOfTheSixPsSaysWhatItRestsOn() {
        assertThat(PracticeModels.leeds().factors())
                .extracting(factor -> factor.basis().kind().tag() + " " + factor.kind() + ": " + factor.title())
                .containsExactly(
                        "L presenting: Presenting issues",
                        "G predisposing: Predisposing factors",
                        "G precipitating: Precipitating factors",
                        "L perpetuating: Perpetuating factors",
                        "G protective: Protective factors",
                        "I predictive: Predictive: what is thought likely");
    }

    @Test
    void eachOfTheSixPsHasAPlainLabelAndAQuestion() {
        assertThat(PracticeModels.leeds().factors())
                .extracting(factor -> factor.plainLabel() + ": " + factor.prompt())
                .containsExactly(
                        "What's happening now: What is happening now that matters most to you?",
                        "What made it more likely: What, from earlier on, may have made this more likely?",
                        "What set it off: What set it off, or why is it so now?",
                        "What keeps it going: What keeps this going?",
                        "What helps and keeps us strong: What helps already, and who?",
                        "What might happen next: What do you think might happen next, if things stay the same and if "
                                + "they change?");
    }

    @Test
    void onlyWhatMightHappenNextHasTwoSides() {
        assertThat(PracticeModels.leeds().factors())
                .flatExtracting(ModelFactor::scenarios)
                .extracting(side -> side.scenario() + ": " + side.plainLabel())
                .containsExactly(
                        "if-things-stay-the-same: If things stay the same", "if-things-change: If they change");
        assertThat(PracticeModels.leeds()
                        .factor(FactorKind.PREDICTIVE)
                        .orElseThrow()
                        .scenarios())
                .hasSize(2);
    }

    @Test
    void theStepsOfTheFormulationStandInTheirOrder() {
        assertThat(steps(PracticeModels.leeds()))
                .containsExactly(
                        "L gather: Gather with the 6Ps: What we know and what people say: "
                                + "What is going on, and who says so?",
                        "L hypothesis: Hypothesis: Our best guess together, so far: What keeps this going, how could "
                                + "that be addressed, and what would addressing it achieve?",
                        "L priorities: Priorities: Where shall we start?: If only one thing could shift, which?",
                        "L goals: Goals: What we hope for: How would things be if they were better?",
                        "L plan: SMART plan: Who does what, and by when: Who does what, and by when?",
                        "I agreed-for-now: Sign-off: Agreed for now: "
                                + "Is this agreed for now, and who sees it differently?",
                        "L look-again: Review: Looking again: When shall we look at this again?");
    }

    private static List<String> steps(ModelDefinition model) {
        return model.steps().stream()
                .map(step -> step.basis().kind().tag() + " " + step.step() + ": " + step.title() + ": "
                        + step.plainLabel() + ": " + step.prompt())
                .toList();
    }

    @Test
    void theStatutoryLimitsStandInDatedProfiles() {
        assertThat(PracticeModels.leeds().profiles().stream().flatMap(PracticeModelsTest::lines))
                .containsExactly(
                        "england-wt2023 referral.decisionWorkingDays 1 WORKING_DAYS from 2023-12-15",
                        "england-wt2023 assessment.maxWorkingDays 45 WORKING_DAYS from 2023-12-15",
                        "england-wt2023 cp.firstReviewMonths 3 MONTHS from 2023-12-15",
                        "england-wt2023 cp.nextReviewMonths 6 MONTHS from 2023-12-15",
                        "england-wt2023 cp.coreGroupWorkingDays 10 WORKING_DAYS from 2023-12-15",
                        "england-careplanning2010 lookedAfter.firstReviewWorkingDays 20 WORKING_DAYS from 2011-04-01",
                        "england-careplanning2010 lookedAfter.secondReviewMonths 3 MONTHS from 2011-04-01",
                        "england-careplanning2010 lookedAfter.laterReviewMonths 6 MONTHS from 2011-04-01",
                        "england-careplanning2010 pathway.reviewMonths 6 MONTHS from 2011-04-01",
                        "england-cwsa2026 fgc.offersBeforeApplication 1 COUNT from no day");
    }

    private static Stream<String> lines(StatutoryProfile profile) {
        return profile.limits().stream()
                .map(limit -> profile.id() + " " + limit.key() + " " + limit.value() + " " + limit.unit() + " from "
                        + limit.inForceFrom().map(LocalDate::toString).orElse("no day"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyMayLoosenAStatutoryLimit(ModelDefinition model) {
        assertThat(model.profiles().stream().flatMap(profile -> profile.limits().stream()))
                .allSatisfy(limit -> assertThat(limit.most()).isEqualTo(limit.value()));
    }

    @Test
    void aLimitThatNobodyCheckedOrThatIsNotInForceInformsOnly() {
        ModelDefinition model = PracticeModels.leeds();
        StatutoryProfile workingTogether =
                model.profile(ProfileId.ENGLAND_WT2023).orElseThrow();
        StatutoryProfile carePlanning =
                model.profile(ProfileId.ENGLAND_CAREPLANNING2010).orElseThrow();
        StatutoryProfile schoolsAct = model.profile(ProfileId.ENGLAND_CWSA2026).orElseThrow();
        LocalDate start = LocalDate.of(2023, 12, 15);

        workingTogether.limits().stream().map(StatutoryLimit::key).forEach(key -> {
            assertThat(workingTogether.informsOnly(key, DAY)).isFalse();
            assertThat(workingTogether.informsOnly(key, start)).isFalse();
            assertThat(workingTogether.informsOnly(key, start.minusDays(1))).isTrue();
        });
        carePlanning.limits().forEach(limit -> {
            assertThat(limit.isInForce(DAY)).isTrue();
            assertThat(limit.informsOnly(DAY)).isTrue();
        });
        assertThat(schoolsAct.informsOnly(ThresholdKey.of("fgc.offersBeforeApplication"), DAY))
                .isTrue();
    }

    @Test
    void theNamesOfSourcesAreThoseOfTheDocuments() {
        assertThat(constants(LeedsSources.class))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(PracticeModels.leeds().document((String) name))
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeds-2017.json", "leeds-2020.json", "leeds-current.json"})
    void aDefinitionIsReadWithoutANoteAndWrittenBackTheSame(String name) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
        try (InputStream in = PracticeModels.class.getResourceAsStream(name)) {
            String json = new String(in.readAllBytes(), UTF_8);
            ReadResult<ModelDefinition> result =
                    StrictReader.of(ModelDefinition.class).read(json);

            assertThat(result.problems()).isEmpty();
            assertThat(mapper.writeValueAsString(result.orElseThrow()))
                    .isEqualTo(mapper.readTree(json).toString());
        }
    }

    @Test
    void aBrokenDefinitionIsNamedWithItsProblems() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PracticeModels.ofResource("nowhere.json"))
                .withMessage("The model definition nowhere.json belongs beside this class");
        InputStream broken = new ByteArrayInputStream("{\"format\": \"model-definition/1\", \"x\": 1}".getBytes(UTF_8));
        assertThatIllegalStateException()
                .isThrownBy(() -> PracticeModels.model("broken.json", broken))
                .withMessage("""
                        The model definition broken.json is broken:
                        required at /id, line 1, column 1: expected to be present
                        required at /title, line 1, column 1: expected to be present
                        required at /when, line 1, column 1: expected to be present
                        required at /status, line 1, column 1: expected to be present
                        required at /citations, line 1, column 1: expected to hold at least one
                        required at /documents, line 1, column 1: expected to hold at least one
                        unknown-property, line 1, column 34: expected no property of this name""");
    }

    /** Words that nothing shown to people uses; the titles of documents are quotations. */
    @ParameterizedTest
    @MethodSource("all")
    void ourOwnWordsArePlainAndFair(ModelDefinition model) {
        Pattern avoided = Pattern.compile(
                "(?i)\\b(adherence|compliance|violations?|breach|failed|missing|unmet|cases?|placements?)\\b");
        assertThat(ourWords(model))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(avoided));
    }

    private static List<String> ourWords(ModelDefinition model) {
        return Stream.of(
                        Stream.of(model.title(), model.when()),
                        model.refusal().stream(),
                        model.elements().stream()
                                .flatMap(element -> Stream.of(Optional.of(element.title()), element.ourReading()))
                                .flatMap(Optional::stream),
                        model.principles().stream()
                                .flatMap(principle -> Stream.of(Optional.of(principle.title()), principle.ourReading()))
                                .flatMap(Optional::stream),
                        model.factors().stream()
                                .flatMap(factor -> Stream.of(
                                        factor.title(), factor.plainLabel(), factor.ourReading(), factor.prompt())),
                        model.factors().stream()
                                .flatMap(factor -> factor.scenarios().stream())
                                .map(ModelScenario::plainLabel),
                        model.steps().stream()
                                .flatMap(step -> Stream.of(step.title(), step.plainLabel(), step.prompt())),
                        model.profiles().stream().map(StatutoryProfile::title),
                        ServicesInSourcesTest.ourWords(model),
                        Quotations.citations(model).flatMap(citation -> citation.note().stream()))
                .flatMap(texts -> texts)
                .toList();
    }
}
