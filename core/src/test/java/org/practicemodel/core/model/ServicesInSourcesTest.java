package org.practicemodel.core.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.engagement.MeetingKind;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.journey.Approach;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EligibilityRule;
import org.practicemodel.core.vocabulary.EligibleExperience;
import org.practicemodel.core.vocabulary.FigureUnit;
import org.practicemodel.core.vocabulary.GoalTaxonomy;
import org.practicemodel.core.vocabulary.GoalTaxonomyId;
import org.practicemodel.core.vocabulary.LeedsServices;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.ReferenceFigure;
import org.practicemodel.core.vocabulary.ServiceFact;
import org.practicemodel.core.vocabulary.ServiceFactKind;
import org.practicemodel.core.vocabulary.ServiceId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.ServiceTeamKind;
import org.practicemodel.core.workforce.TeamCompositionRequirement;

/** The services that the model's documents describe, their goals and the figures that are given of them. */
class ServicesInSourcesTest {

    static List<ModelDefinition> withServices() {
        return List.of(PracticeModels.leeds2020(), PracticeModels.leeds());
    }

    /** Returns every word of ours about services, their goals and figures. */
    static Stream<String> ourWords(ModelDefinition model) {
        return Stream.of(
                        model.goalTaxonomies().stream()
                                .flatMap(taxonomy ->
                                        Stream.concat(Stream.of(taxonomy.title()), taxonomy.ourReading().stream())),
                        model.goalTaxonomies().stream()
                                .flatMap(taxonomy -> taxonomy.goals().stream())
                                .flatMap(goal -> Stream.concat(Stream.of(goal.title()), goal.ourReading().stream())),
                        model.services().stream()
                                .flatMap(service ->
                                        Stream.concat(Stream.of(service.title()), service.ourReading().stream())),
                        facts(model).map(ServiceFact::title),
                        eligibility(model).map(EligibilityRule::ourReading),
                        model.figures().stream()
                                .flatMap(figure -> Stream.concat(Stream.of(figure.about()), figure.note().stream())))
                .flatMap(words -> words);
    }

    private static Stream<ServiceFact> facts(ModelDefinition model) {
        return model.services().stream().flatMap(service -> service.facts().stream());
    }

    private static Stream<EligibilityRule> eligibility(ModelDefinition model) {
        return model.services().stream().flatMap(service -> service.eligibility().stream());
    }

    private static ModelService service(ServiceId id) {
        return PracticeModels.leeds().service(id).orElseThrow();
    }

    private static String titles(ServiceId id, ServiceFactKind kind) {
        return service(id).facts(kind).stream().map(ServiceFact::title).collect(joining("; "));
    }

    private static <T> List<T> constants(Class<?> holder, Class<T> type) {
        return Arrays.stream(holder.getFields())
                .filter(field -> field.getType() == type)
                .map(field -> type.cast(value(field)))
                .toList();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theServicesAreThoseOfTheDocuments() {
        assertThat(PracticeModels.leeds().services())
                .extracting(ModelService::id)
                .isEqualTo(constants(LeedsServices.class, ServiceId.class));
        assertThat(PracticeModels.leeds().services())
                .extracting(service -> service.id() + ": " + service.title())
                .containsExactly(
                        "restorative-early-support: Restorative Early Support teams",
                        "rethink: Rethink team",
                        "futures: Futures",
                        "restorative-adolescent-service: Restorative Adolescent Service",
                        "relational-practice-centre: Leeds Relational Practice Centre");
        assertThat(constants(ServiceTeamKind.class, ServiceTeamKind.class))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(PracticeModels.leeds().service(ServiceId.of(kind.value())))
                        .isPresent());
    }

    @Test
    void theTeamThatIsAskedForIsTheTeamThatWasPublished() {
        assertThat(service(LeedsServices.RESTORATIVE_EARLY_SUPPORT).composition())
                .extracting(role -> role.atLeast() + " " + role.role() + ": " + role.words())
                .containsExactly(
                        "1 team-manager: One social work Team Manager",
                        "2 social-worker: Two social workers",
                        "3 family-intervention-worker: Three Family Intervention workers",
                        "1 restorative-practice-worker: A specialist restorative practice worker");
        assertThat(service(LeedsServices.RESTORATIVE_EARLY_SUPPORT).composition())
                .extracting(role -> role.atLeast() + " " + role.role())
                .isEqualTo(TeamCompositionRequirement.restorativeEarlySupport().roles().stream()
                        .map(role -> role.atLeast() + " " + role.role())
                        .toList());
    }

    @Test
    void whatIsSaidOfRestorativeEarlySupport() {
        ServiceId id = LeedsServices.RESTORATIVE_EARLY_SUPPORT;

        assertThat(titles(id, ServiceFactKind.TARGETING))
                .isEqualTo("Children whom schools and clusters worry about most; Clusters where the need is high");
        assertThat(titles(id, ServiceFactKind.FOCUS)).isEqualTo("Parenting; Relationships; Emotional health");
        assertThat(titles(id, ServiceFactKind.PARTNER)).isEqualTo("Schools; Health; Other local partners");
        assertThat(titles(id, ServiceFactKind.TRAINING))
                .isEqualTo("Restorative practice; Leading restorative meetings; Family group conferences; "
                        + "Motivational interviewing; Outcomes Based Accountability");
        assertThat(titles(id, ServiceFactKind.LINE))
                .isEqualTo("Team managers report to the local Service Delivery Manager");
        assertThat(service(id).eligibility()).isEmpty();
    }

    @Test
    void whatIsSaidOfRethink() {
        ServiceId id = LeedsServices.RETHINK;

        assertThat(titles(id, ServiceFactKind.ACTIVITY))
                .isEqualTo("Training; Coaching; Direct support; Supervision; Consultation; Action learning; "
                        + "A way of taking the model up that fits each service");
        assertThat(titles(id, ServiceFactKind.FORUM)).isEqualTo("Rethink Formulation forums");
        assertThat(titles(id, ServiceFactKind.SPACE)).isEqualTo("Rethink Spaces");
        assertThat(titles(id, ServiceFactKind.CHAMPION)).isEqualTo("Rethink Champions");
        assertThat(titles(id, ServiceFactKind.PROFESSION))
                .isEqualTo("Social work; Mental health; Paediatric nursing; Health visiting; Evidence-based practice");
        assertThat(titles(id, ServiceFactKind.AREA))
                .isEqualTo("Restorative Early Support and Futures; Duty and Advice; Early Help Hubs; "
                        + "Early Help family support; Community events in the East of Leeds; "
                        + "Child and family assessment; Children's homes");
    }

    @Test
    void whatIsSaidOfFutures() {
        ServiceId id = LeedsServices.FUTURES;

        assertThat(titles(id, ServiceFactKind.PRIORITY)).isEqualTo("Parents who are care leavers");
        assertThat(titles(id, ServiceFactKind.OUTCOME))
                .isEqualTo("Fewer repeat proceedings; Better circumstances of life; "
                        + "Better health and emotional wellbeing");
        assertThat(titles(id, ServiceFactKind.PARTNER)).isEqualTo("Homestart");
        assertThat(service(id).goalTaxonomy()).contains(GoalTaxonomyId.SECURE_BASE);
    }

    @Test
    void whomFuturesIsForStandsInThreeWordingsThatAreNeverMerged() {
        assertThat(service(LeedsServices.FUTURES).eligibility())
                .extracting(rule ->
                        rule.citation() + ": " + rule.words() + " " + rule.ageLimits() + " " + rule.experiences())
                .containsExactly(
                        "board report 2020 §2.11(3): young people under 25yrs who have experienced the loss of an infant "
                                + "through care proceedings [AgeLimit PARENT below 25 YEARS on REFERRAL] "
                                + "[loss-of-an-infant-through-care-proceedings]",
                        "board report 2020 §3.10: young people under the age of 25yrs further to the loss of a child "
                                + "through care proceedings [AgeLimit PARENT below 25 YEARS on REFERRAL] "
                                + "[loss-of-a-child-through-care-proceedings]",
                        "one-minute guide (undated) ¶16: young women and men who have experienced the first time removal "
                                + "of a baby, under the age of 12 months, through care proceedings "
                                + "[AgeLimit BABY below 12 MONTHS on REMOVAL] "
                                + "[first-removal-of-a-baby-through-care-proceedings]");
    }

    @Test
    void theSecureBaseGoalsAreFour() {
        assertThat(PracticeModels.leeds().goalTaxonomies())
                .singleElement()
                .satisfies(taxonomy -> assertThat(taxonomy.goals())
                        .extracting(goal -> goal.id() + ": " + goal.sourceWords())
                        .containsExactly(
                                "housing-and-income: Stable housing and income",
                                "education-employment-and-training: education employment and training",
                                "doctor-and-dentist: access to GP and dentist",
                                "contraception: contraception advice and support"));
    }

    @Test
    void theFiguresAreThoseOfTheDocuments() {
        assertThat(PracticeModels.leeds().figures())
                .extracting(ServicesInSourcesTest::line)
                .containsExactly(
                        "rest-teams-proposed 16 teams, Partners in Practice proposal ¶7",
                        "rest-areas 7 areas, board report 2020 §3.2 of 16 December 2020",
                        "rest-clusters 7 clusters, board report 2020 §2.11(1) of 16 December 2020",
                        "rest-saving 406446 pounds-per-month, board report 2020 §3.2 of 16 December 2020",
                        "rest-adult-behaviours 89 percent, board report 2020 §3.2 of 16 December 2020",
                        "rest-safeguarding-abilities 84 percent, board report 2020 §3.2 of 16 December 2020",
                        "rest-engagement 81 percent, board report 2020 §3.2 of 16 December 2020",
                        "rest-education-goals 78 percent, board report 2020 §3.2 of 16 December 2020",
                        "rest-family-satisfaction 90 to 95 percent, board report 2020 §3.2 of 16 December 2020",
                        "rethink-people 6 people, board report 2020 §3.5 of 16 December 2020",
                        "forum-understanding 90 percent, board report 2020 §3.7 of 16 December 2020",
                        "forum-confidence 87 percent, board report 2020 §3.7 of 16 December 2020",
                        "forum-perspectives 90 percent, board report 2020 §3.7 of 16 December 2020",
                        "forum-networking 96 percent, board report 2020 §3.7 of 16 December 2020",
                        "change-with-team 80 percent (3yrs), board report 2020 §3.6 of 16 December 2020",
                        "change-without-team 14 percent (17yrs), board report 2020 §3.6 of 16 December 2020",
                        "futures-people 5 people, board report 2020 §3.10 of 16 December 2020",
                        "futures-authorities 9 local-authorities (several months), "
                                + "board report 2020 §3.11 of 16 December 2020",
                        "recurrence-expected 70 percent, board report 2020 §3.10 of 16 December 2020",
                        "recurrence-seen 25 percent, board report 2020 §3.14 of 16 December 2020",
                        "futures-saving 240000 pounds-per-year, board report 2020 §3.14 of 16 December 2020",
                        "programme-investment 9600000 pounds (over a three year period), "
                                + "one-minute guide (undated) ¶8",
                        "programme-extension 12 months, one-minute guide (undated) ¶8",
                        "programme-length 4 years, one-minute guide (undated) ¶19");
    }

    private static String line(ReferenceFigure figure) {
        return figure.id() + " " + figure.value().toPlainString()
                + figure.valueTo().map(end -> " to " + end.toPlainString()).orElse("") + " " + figure.unit()
                + figure.period().map(period -> " (" + period + ")").orElse("") + ", " + figure.citation()
                + figure.dated().map(date -> " of " + date).orElse("");
    }

    @ParameterizedTest
    @MethodSource("withServices")
    void aCodeIsOneThatARecordMayHave(ModelDefinition model) {
        Set<String> codes = new HashSet<>();
        for (Class<? extends OpenCode> list : List.of(
                AgencyKind.class, Approach.class, GatheringKind.class, LearningEventKind.class, MeetingKind.class)) {
            constants(list, list).forEach(code -> codes.add(code.value()));
        }
        assertThat(facts(model).flatMap(fact -> fact.code().stream()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(codes).contains(code.value()));
    }

    @Test
    void theCodesOfTheListsAreThoseOfTheDocuments() {
        ModelDefinition model = PracticeModels.leeds();

        assertThat(facts(model).map(ServiceFact::kind))
                .containsAll(constants(ServiceFactKind.class, ServiceFactKind.class))
                .isSubsetOf(constants(ServiceFactKind.class, ServiceFactKind.class));
        assertThat(model.figures().stream().map(ReferenceFigure::unit).distinct())
                .containsExactlyInAnyOrderElementsOf(constants(FigureUnit.class, FigureUnit.class));
        assertThat(eligibility(model).flatMap(rule -> rule.experiences().stream()))
                .containsExactlyElementsOf(constants(EligibleExperience.class, EligibleExperience.class));
        assertThat(model.goalTaxonomies())
                .extracting(GoalTaxonomy::id)
                .isEqualTo(constants(GoalTaxonomyId.class, GoalTaxonomyId.class));
    }

    @Test
    void theEditionOf2020KnowsOnlyWhatTheReportOfThatYearSays() {
        ModelDefinition model = PracticeModels.leeds2020();

        assertThat(model.services())
                .extracting(ModelService::id)
                .containsExactly(LeedsServices.RESTORATIVE_EARLY_SUPPORT, LeedsServices.RETHINK, LeedsServices.FUTURES);
        assertThat(Quotations.ofServices(model))
                .isNotEmpty()
                .extracting(Citation::document)
                .containsOnly(LeedsSources.BOARD_REPORT_2020);
        assertThat(model.services())
                .flatExtracting(ModelService::aliases)
                .extracting(alias -> alias.citation().document())
                .containsOnly(LeedsSources.BOARD_REPORT_2020);
        assertThat(model.services()).flatExtracting(ModelService::composition).isEmpty();
        assertThat(model.goalTaxonomies()).isEqualTo(PracticeModels.leeds().goalTaxonomies());
    }

    @Test
    void whatTheReportSaysIsNotLostInTheCurrentEdition() {
        ModelDefinition current = PracticeModels.leeds();
        for (ModelService before : PracticeModels.leeds2020().services()) {
            ModelService now = current.service(before.id()).orElseThrow();
            assertThat(now.facts())
                    .extracting(ServiceFact::title)
                    .containsAll(before.facts().stream().map(ServiceFact::title).toList());
            assertThat(now.eligibility()).containsAll(before.eligibility());
            assertThat(now.aliases()).containsAll(before.aliases());
            assertThat(now.goalTaxonomy()).isEqualTo(before.goalTaxonomy());
        }
        assertThat(PracticeModels.leeds2020().figures())
                .map(figure -> figure.withNote(Optional.empty()))
                .isEqualTo(current.figures().stream()
                        .filter(figure -> figure.citation().document().equals(LeedsSources.BOARD_REPORT_2020))
                        .map(figure -> figure.withNote(Optional.empty()))
                        .toList());
    }
}
