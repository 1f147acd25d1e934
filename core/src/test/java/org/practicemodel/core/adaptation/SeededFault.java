package org.practicemodel.core.adaptation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ElementRole;
import org.practicemodel.core.vocabulary.GoalTaxonomyId;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.ServiceId;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;

/** One fault, put at the end of one list of an adaptation of Leeds that has no fault otherwise. */
enum SeededFault {
    ID_OF_THE_MODEL(
            ProblemCode.BAD_VALUE,
            "",
            "/id",
            ModelAdaptation::titles,
            (to, none) -> to.withId(EditionId.of("leeds/own"))),
    NOTHING_TO_EXTEND(
            ProblemCode.BROKEN_REFERENCE,
            "",
            "/extends",
            ModelAdaptation::titles,
            (to, none) -> to.withExtended(EditionId.of("othertown/1"))),
    UNLISTED_CITATION(
            ProblemCode.BROKEN_REFERENCE,
            "/citations",
            "/document",
            ModelAdaptation::citations,
            (to, all) -> to.withCitations(with(all, SeededFault.unlisted()))),
    TAKEN_DOCUMENT(
            ProblemCode.DUPLICATE_ID,
            "/documents",
            "/name",
            ModelAdaptation::documents,
            (to, all) -> to.withDocuments(with(
                    all,
                    SourceDocument.builder()
                            .name("current guide")
                            .title("Own")
                            .kind(BasisKind.SEED)
                            .build()))),
    TITLE_OF_NOTHING(
            ProblemCode.BROKEN_REFERENCE,
            "/titles",
            "/id",
            ModelAdaptation::titles,
            (to, all) ->
                    to.withTitles(with(all, new Retitled(ModelPart.STEP, "nowhere", "Nowhere", Optional.empty())))),
    UNPREFIXED_ELEMENT(
            ProblemCode.BAD_VALUE,
            "/elements",
            "/id",
            ModelAdaptation::elements,
            (to, all) -> to.withElements(with(
                    all,
                    ModelElement.builder()
                            .id(ElementId.of("unprefixed"))
                            .title("Own")
                            .role(ElementRole.ELEMENT)
                            .sourceWords("Own")
                            .addCitations(Citation.of("current guide", "¶7"))
                            .build()))),
    UNLISTED_SOURCE_OF_A_PRINCIPLE(
            ProblemCode.BROKEN_REFERENCE,
            "/principles",
            "/citations/0/document",
            ModelAdaptation::principles,
            (to, all) -> to.withPrinciples(with(
                    all,
                    ModelPrinciple.builder()
                            .id(PrincipleId.of("anytown:faulty"))
                            .title("Own")
                            .sourceWords("Own")
                            .addCitations(SeededFault.unlisted())
                            .build()))),
    STANDING_OF_NO_RULE(
            ProblemCode.BROKEN_REFERENCE,
            "/standings",
            "/rule",
            ModelAdaptation::standings,
            (to, all) ->
                    to.withStandings(with(all, new RuleStanding(RuleCode.of("P99-R1"), Standing.KEY, "No such rule")))),
    NUMBER_OF_NO_RULE(
            ProblemCode.BROKEN_REFERENCE,
            "/thresholds",
            "/key",
            ModelAdaptation::thresholds,
            (to, all) -> to.withThresholds(with(all, new ThresholdValue(ThresholdKey.of("no.suchKey"), 1)))),
    START_OF_A_LIMIT_THAT_HAS_STARTED(
            ProblemCode.BAD_VALUE,
            "/commencements",
            "/key",
            ModelAdaptation::commencements,
            (to, all) -> to.withCommencements(with(
                    all,
                    new Commencement(
                            ThresholdKey.of("assessment.maxWorkingDays"),
                            LocalDate.of(2026, 2, 3),
                            Optional.empty(),
                            LocalDate.of(2026, 2, 3),
                            Citation.of("current guide", "¶7"))))),
    LEFT_OUT_THOUGH_ALWAYS_ASKED(
            ProblemCode.BAD_VALUE,
            "/notUsed",
            "/id",
            ModelAdaptation::notUsed,
            (to, all) -> to.withNotUsed(with(all, new NotUsed(ModelPart.RULE, "P05-R1", "Never mind")))),
    NO_SUCH_BOOK(
            ProblemCode.BROKEN_REFERENCE,
            "/ruleBooks",
            "",
            ModelAdaptation::ruleBooks,
            (to, all) -> to.withRuleBooks(with(all, "no-book"))),
    UNLISTED_SOURCE_OF_A_TERM(
            ProblemCode.BROKEN_REFERENCE,
            "/terms",
            "/source/document",
            ModelAdaptation::terms,
            (to, all) -> to.withTerms(with(
                    all,
                    new LanguageTerm(
                            "faulty",
                            List.of("faulty"),
                            List.of("fine"),
                            List.of(),
                            Optional.empty(),
                            SeededFault.unlisted())))),
    NO_SUCH_TERM(
            ProblemCode.BROKEN_REFERENCE,
            "/termsNotUsed",
            "",
            ModelAdaptation::termsNotUsed,
            (to, all) -> to.withTermsNotUsed(with(all, "no-term"))),
    SERVICE_WITH_NO_SUCH_GOALS(
            ProblemCode.BROKEN_REFERENCE,
            "/services",
            "/goalTaxonomy",
            ModelAdaptation::services,
            (to, all) -> to.withServices(with(
                    all,
                    ModelService.builder()
                            .id(ServiceId.of("anytown:faulty"))
                            .title("Own")
                            .sourceWords("Own")
                            .addCitations(Citation.of("current guide", "¶7"))
                            .goalTaxonomy(GoalTaxonomyId.of("anytown:none"))
                            .build())));

    private final ProblemCode code;
    private final String list;
    private final String below;
    private final Function<ModelAdaptation, List<?>> parts;
    private final Function<ModelAdaptation, ModelAdaptation> put;

    @SuppressWarnings("unchecked") // the parts are those of the same list
    <T> SeededFault(
            ProblemCode code,
            String list,
            String below,
            Function<ModelAdaptation, List<T>> parts,
            BiFunction<ModelAdaptation, List<T>, ModelAdaptation> put) {
        this.code = code;
        this.list = list;
        this.below = below;
        this.parts = (Function<ModelAdaptation, List<?>>) (Function<?, ?>) parts;
        this.put = adaptation -> put.apply(adaptation, parts.apply(adaptation));
    }

    ModelAdaptation in(ModelAdaptation adaptation) {
        return put.apply(adaptation);
    }

    ProblemCode code() {
        return code;
    }

    /** Returns where the fault is, once it is in the adaptation. */
    String pointer(ModelAdaptation adaptation) {
        return list.isEmpty() ? below : list + "/" + parts.apply(adaptation).size() + below;
    }

    private static Citation unlisted() {
        return Citation.of("unlisted", "¶1");
    }

    private static <T> List<T> with(List<T> parts, T more) {
        List<T> longer = new ArrayList<>(parts);
        longer.add(more);
        return longer;
    }
}
