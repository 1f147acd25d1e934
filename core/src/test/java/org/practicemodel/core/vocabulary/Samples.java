package org.practicemodel.core.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;

/** One well-formed, plainly invented object of each type. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private Samples() {}

    static Citation citation() {
        return Citation.builder()
                .document("Anytown guide")
                .place("¶3")
                .quote("Words that stand there")
                .note("A note")
                .build();
    }

    static Basis basis() {
        return Basis.of(BasisKind.SEED, citation());
    }

    static Alias alias() {
        return Alias.of("Another name", citation());
    }

    static SourceDocument document() {
        return SourceDocument.builder()
                .name("Anytown guide")
                .title("The Anytown Guide")
                .kind(BasisKind.SEED)
                .publisher("Anytown")
                .dated("3 February 2026")
                .build();
    }

    static ModelElement element(String id) {
        return ModelElement.builder()
                .id(ElementId.of(id))
                .title("An element")
                .role(ElementRole.ELEMENT)
                .sourceWords("What it is")
                .addCitations(citation())
                .ourReading("How we read it")
                .addAliases(alias())
                .build();
    }

    static ModelPrinciple principle(String id) {
        return ModelPrinciple.builder()
                .id(PrincipleId.of(id))
                .title("A principle")
                .sourceWords("A principle")
                .addCitations(citation())
                .ourReading("How we read it")
                .addAliases(alias())
                .build();
    }

    static ModelFactor factor(FactorKind kind) {
        return ModelFactor.builder()
                .kind(kind)
                .title("A P")
                .plainLabel("A plain label")
                .ourReading("What it asks about")
                .prompt("What is it?")
                .addScenarios(scenario(FactorScenario.IF_THINGS_STAY_THE_SAME))
                .basis(basis())
                .build();
    }

    static ModelScenario scenario(FactorScenario scenario) {
        return ModelScenario.builder()
                .scenario(scenario)
                .plainLabel("A side of it")
                .build();
    }

    static ModelStep step(FormulationStep step) {
        return ModelStep.builder()
                .step(step)
                .title("A step")
                .plainLabel("A plain label")
                .prompt("What is it?")
                .basis(basis())
                .build();
    }

    static ThresholdBuilder thresholdBuilder() {
        return Threshold.builder()
                .key(ThresholdKey.of("lead.overlapToleranceDays"))
                .unit(ThresholdUnit.DAYS)
                .defaultValue(7)
                .least(0)
                .most(28)
                .basis(basis())
                .whoMayChange(WhoMayChange.LOCAL_AUTHORITY);
    }

    static Threshold threshold() {
        return thresholdBuilder().build();
    }

    static ThresholdValue value(String key) {
        return ThresholdValue.builder().key(ThresholdKey.of(key)).value(3).build();
    }

    static StatutoryLimitBuilder limitBuilder(String key) {
        return StatutoryLimit.builder()
                .key(ThresholdKey.of(key))
                .unit(ThresholdUnit.WORKING_DAYS)
                .value(45)
                .least(1)
                .most(45)
                .citation(citation())
                .inForceFrom(DAY)
                .inForceUntil(DAY.plusDays(10))
                .verifiedOn(DAY);
    }

    static StatutoryLimit limit(String key) {
        return limitBuilder(key).build();
    }

    static StatutoryProfileBuilder profileBuilder(String id, String key) {
        return StatutoryProfile.builder()
                .id(ProfileId.of(id))
                .title("A profile")
                .addLimits(limit(key));
    }

    static StatutoryProfile profile(String id, String key) {
        return profileBuilder(id, key).build();
    }

    static TaxonomyGoal taxonomyGoal(String id) {
        return TaxonomyGoal.builder()
                .id(TaxonomyGoalId.of(id))
                .title("A goal")
                .sourceWords("A goal")
                .ourReading("How we read it")
                .build();
    }

    static GoalTaxonomy goalTaxonomy(String id) {
        return GoalTaxonomy.builder()
                .id(GoalTaxonomyId.of(id))
                .title("A set of goals")
                .addGoals(taxonomyGoal("g1"), taxonomyGoal("g2"))
                .addCitations(citation())
                .ourReading("How we read it")
                .build();
    }

    static TeamRole teamRole(RoleCode role) {
        return TeamRole.builder()
                .role(role)
                .atLeast(2)
                .words("Two of them")
                .addCitations(citation())
                .build();
    }

    static ServiceFact fact(ServiceFactKind kind) {
        return ServiceFact.builder()
                .kind(kind)
                .title("What it is")
                .words("What it is called there")
                .code(RecordedCode.of("school"))
                .addCitations(citation())
                .build();
    }

    static AgeLimit ageLimit() {
        return AgeLimit.builder()
                .whose(WhoseAge.BABY)
                .below(12)
                .unit(AgeUnit.MONTHS)
                .on(AgeDay.REMOVAL)
                .build();
    }

    static EligibilityRule eligibilityRule(String id) {
        return EligibilityRule.builder()
                .id(EligibilityRuleId.of(id))
                .words("Whom it is for")
                .citation(citation())
                .addAgeLimits(ageLimit())
                .addExperiences(EligibleExperience.LOSS_OF_A_CHILD)
                .ourReading("How we read it")
                .build();
    }

    static ModelService service(String id) {
        return ModelService.builder()
                .id(ServiceId.of(id))
                .title("A service")
                .sourceWords("What it is")
                .addCitations(citation())
                .ourReading("How we read it")
                .addAliases(alias())
                .addComposition(teamRole(RoleCode.SOCIAL_WORKER))
                .addFacts(fact(ServiceFactKind.PARTNER))
                .addEligibility(eligibilityRule("e1"))
                .goalTaxonomy(GoalTaxonomyId.of("t1"))
                .build();
    }

    static ReferenceFigure figure(String id) {
        return ReferenceFigure.builder()
                .id(FigureId.of(id))
                .about("What it is a figure of")
                .value(new BigDecimal("90"))
                .valueTo(new BigDecimal("95.5"))
                .unit(FigureUnit.PERCENT)
                .period("in 3 years")
                .dated("3 February 2026")
                .service(ServiceId.of("s1"))
                .words("90 to 95.5%")
                .citation(citation())
                .note("A note")
                .build();
    }

    static ModelDefinitionBuilder definitionBuilder() {
        return ModelDefinition.builder()
                .id(EditionId.of("anytown/1"))
                .title("Anytown model")
                .when("2026")
                .status(EditionStatus.CURRENT)
                .addCitations(citation())
                .addDocuments(document())
                .addElements(element("first"), element("second"))
                .principlesAttestedIn("Anytown guide")
                .addPrinciples(principle("one"), principle("two"))
                .addFactors(factor(FactorKind.PRESENTING), factor(FactorKind.PREDICTIVE))
                .addSteps(step(FormulationStep.GATHER), step(FormulationStep.HYPOTHESIS))
                .addProfiles(profile("p1", "a.b"), profile("p2", "a.c"))
                .addThresholds(value("x.y"), value("x.z"))
                .addGoalTaxonomies(goalTaxonomy("t1"), goalTaxonomy("t2"))
                .addServices(service("s1"), service("s2"))
                .addFigures(figure("f1"), figure("f2"))
                .addAliases(alias());
    }

    static ModelDefinition definition() {
        return definitionBuilder().build();
    }

    static RuleStanding standing(String rule) {
        return RuleStanding.builder()
                .rule(RuleCode.of(rule))
                .standing(Standing.KEY)
                .reason("Strengths decide here")
                .build();
    }

    static NotUsed notUsed(String principle) {
        return NotUsed.builder()
                .part(ModelPart.PRINCIPLE)
                .id(principle)
                .reason("Done in another way")
                .build();
    }

    static LanguageTerm term(String code) {
        return term(code, citation());
    }

    static LanguageTerm term(String code, Citation source) {
        return new LanguageTerm(
                code,
                List.of("a form"),
                List.of("an alternative"),
                List.of("fine words"),
                Optional.of("where it is fine"),
                source);
    }
}
