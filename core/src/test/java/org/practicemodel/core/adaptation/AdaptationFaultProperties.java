package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/** One fault in an adaptation that is fine otherwise is found, and nothing else is. */
// Each try goes through whole definitions, which are long.
@PropertyDefaults(tries = 50)
class AdaptationFaultProperties {

    private static final ObjectMapper MAPPER =
            PracticeJson.configure(JsonMapper.builder()).build();

    /** Where nothing is extended, nobody can say what fits it; what depends on the rules or the definition alone is said. */
    private static final Set<SeededFault> SEEN_WHATEVER_IS_EXTENDED = EnumSet.of(
            SeededFault.ID_OF_THE_MODEL,
            SeededFault.UNPREFIXED_ELEMENT,
            SeededFault.STANDING_OF_NO_RULE,
            SeededFault.NUMBER_OF_NO_RULE,
            SeededFault.LEFT_OUT_THOUGH_ALWAYS_ASKED,
            SeededFault.NO_SUCH_BOOK);

    @Provide
    Arbitrary<ModelAdaptation> adaptations() {
        return Adaptations.ofLeeds();
    }

    private static List<Problem> problems(ModelAdaptation adaptation) {
        return Anytown.KNOWN.effective(adaptation).problems();
    }

    private static <T> List<Tuple> twice(
            ModelAdaptation adaptation,
            Function<ModelAdaptation, List<T>> parts,
            BiFunction<ModelAdaptation, List<T>, ModelAdaptation> with) {
        List<T> again = new ArrayList<>(parts.apply(adaptation));
        again.addAll(parts.apply(adaptation));
        return problems(with.apply(adaptation, again)).stream()
                .map(problem -> tuple(problem.code(), problem.pointer()))
                .toList();
    }

    /** One duplicate for each part of a list that stands there again. */
    private static List<Tuple> duplicates(List<?> parts, String list, String below) {
        List<Tuple> expected = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            expected.add(tuple(ProblemCode.DUPLICATE_ID, list + "/" + (parts.size() + index) + below));
        }
        return expected;
    }

    @Property
    void eachIsFoundAtItsPlace(@ForAll("adaptations") ModelAdaptation adaptation, @ForAll SeededFault fault) {
        assertThat(problems(fault.in(adaptation)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(fault.code(), fault.pointer(adaptation)));
    }

    @Property
    void eachIsFoundInTheFileOnTheLineOfItsValue(
            @ForAll("adaptations") ModelAdaptation adaptation, @ForAll SeededFault fault) throws Exception {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(fault.in(adaptation));

        assertThat(Anytown.KNOWN.read(json).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(fault.code());
            assertThat(problem.pointer()).isEqualTo(fault.pointer(adaptation));
            String line = json.lines().toList().get(problem.line().orElseThrow() - 1);
            assertThat(line.substring(problem.column().orElseThrow() - 1))
                    .startsWith(MAPPER.readTree(json).at(problem.pointer()).toString());
        });
    }

    @Property
    void eachIsFoundBesideAnother(
            @ForAll("adaptations") ModelAdaptation adaptation, @ForAll SeededFault one, @ForAll SeededFault other) {
        boolean bothAreSeen = (one != SeededFault.NOTHING_TO_EXTEND || SEEN_WHATEVER_IS_EXTENDED.contains(other))
                && (other != SeededFault.NOTHING_TO_EXTEND || SEEN_WHATEVER_IS_EXTENDED.contains(one));
        if (one != other && bothAreSeen) {
            assertThat(problems(other.in(one.in(adaptation))))
                    .extracting(Problem::code, Problem::pointer)
                    .containsExactlyInAnyOrder(
                            tuple(one.code(), one.pointer(adaptation)), tuple(other.code(), other.pointer(adaptation)));
        }
    }

    @Property
    void whatIsSaidTwiceIsFoundEachTime(@ForAll("adaptations") ModelAdaptation made) {
        assertThat(twice(made, ModelAdaptation::titles, ModelAdaptation::withTitles))
                .isEqualTo(duplicates(made.titles(), "/titles", "/id"));
        assertThat(twice(made, ModelAdaptation::order, ModelAdaptation::withOrder))
                .isEqualTo(duplicates(made.order(), "/order", "/part"));
        assertThat(twice(made, ModelAdaptation::documents, ModelAdaptation::withDocuments))
                .isEqualTo(duplicates(made.documents(), "/documents", "/name"));
        assertThat(twice(made, ModelAdaptation::elements, ModelAdaptation::withElements))
                .isEqualTo(duplicates(made.elements(), "/elements", "/id"));
        assertThat(twice(made, ModelAdaptation::principles, ModelAdaptation::withPrinciples))
                .isEqualTo(duplicates(made.principles(), "/principles", "/id"));
        assertThat(twice(made, ModelAdaptation::standings, ModelAdaptation::withStandings))
                .isEqualTo(duplicates(made.standings(), "/standings", "/rule"));
        assertThat(twice(made, ModelAdaptation::thresholds, ModelAdaptation::withThresholds))
                .isEqualTo(duplicates(made.thresholds(), "/thresholds", "/key"));
        assertThat(twice(made, ModelAdaptation::commencements, ModelAdaptation::withCommencements))
                .isEqualTo(duplicates(made.commencements(), "/commencements", "/key"));
        assertThat(twice(made, ModelAdaptation::notUsed, ModelAdaptation::withNotUsed))
                .isEqualTo(duplicates(made.notUsed(), "/notUsed", "/id"));
        assertThat(twice(made, ModelAdaptation::ruleBooks, ModelAdaptation::withRuleBooks))
                .isEqualTo(duplicates(made.ruleBooks(), "/ruleBooks", ""));
        assertThat(twice(made, ModelAdaptation::terms, ModelAdaptation::withTerms))
                .isEqualTo(duplicates(made.terms(), "/terms", "/code"));
        assertThat(twice(made, ModelAdaptation::termsNotUsed, ModelAdaptation::withTermsNotUsed))
                .isEqualTo(duplicates(made.termsNotUsed(), "/termsNotUsed", ""));
        assertThat(twice(made, ModelAdaptation::goalTaxonomies, ModelAdaptation::withGoalTaxonomies))
                .isEqualTo(duplicates(made.goalTaxonomies(), "/goalTaxonomies", "/id"));
        assertThat(twice(made, ModelAdaptation::services, ModelAdaptation::withServices))
                .isEqualTo(duplicates(made.services(), "/services", "/id"));
    }
}
