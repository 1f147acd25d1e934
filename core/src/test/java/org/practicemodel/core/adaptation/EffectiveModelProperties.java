package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.json.PracticeJson3;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;

/** What a model says of itself, and how it is written and read, whatever it was made of. */
// Each try goes through whole definitions, which are long.
@PropertyDefaults(tries = 50)
class EffectiveModelProperties {

    private static final ObjectMapper JACKSON_2 =
            PracticeJson.configure(JsonMapper.builder()).build();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = PracticeJson3.configure(
                    tools.jackson.databind.json.JsonMapper.builder())
            .build();

    @Provide
    Arbitrary<ModelAdaptation> adaptations() {
        return Adaptations.ofLeeds();
    }

    private static EffectiveModel effective(ModelAdaptation adaptation) {
        return Anytown.KNOWN.effective(adaptation).orElseThrow();
    }

    private static Map<String, String> values(EffectiveModel model) {
        return model.explain().stream().collect(Collectors.toMap(ModelValue::path, ModelValue::value));
    }

    @Property
    void everyValueIsThatOfTheDefinitionThatItComesFromAndOfEachOneAfterIt(
            @ForAll("adaptations") ModelAdaptation first, @ForAll long seed) {
        ModelAdaptation second = Adaptations.adaptation(effective(first).definition(), "northtown/2026", seed);
        KnownModels known = Anytown.KNOWN.and(first).and(second);
        EffectiveModel model = known.effective(second.id()).orElseThrow();
        Map<EditionId, Map<String, String>> said = model.lineage().stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> values(known.effective(id).orElseThrow())));

        assertThat(model.lineage()).containsExactly(EditionId.of("leeds/current"), first.id(), second.id());
        for (ModelValue value : model.explain()) {
            int from = model.lineage().indexOf(EditionId.of(value.from()));
            assertThat(model.lineage().subList(from, 3))
                    .as(value.toString())
                    .allSatisfy(id -> assertThat(said.get(id)).containsEntry(value.path(), value.value()));
            if (from > 0) {
                assertThat(said.get(model.lineage().get(from - 1)).get(value.path()))
                        .as(value.toString())
                        .isNotEqualTo(value.value());
            }
        }
    }

    @Property
    void whatRulesSayTooIsSaidOnceAndTheRestAsItWas(@ForAll("adaptations") ModelAdaptation adaptation) {
        EffectiveModel model = effective(adaptation);
        List<ModelValue> all = model.explain(List.of(Anytown.BOOK));

        assertThat(all.subList(0, model.explain().size())).isEqualTo(model.explain());
        assertThat(all)
                .extracting(ModelValue::path)
                .doesNotHaveDuplicates()
                .contains(
                        "standings/P05-R1/standing",
                        "standings/P06-R1/standing",
                        "standings/P07-R1/standing",
                        "thresholds/history.afterDays/value",
                        "thresholds/own.withinDays/value",
                        "thresholds/referral.decisionWorkingDays/value");
        Map<String, String> values = new HashMap<>();
        all.forEach(value -> values.put(value.path(), value.value()));
        adaptation
                .thresholds()
                .forEach(given -> assertThat(values)
                        .containsEntry(
                                "thresholds/" + given.key() + "/value",
                                given.value().toString()));
        adaptation
                .standings()
                .forEach(given -> assertThat(values)
                        .containsEntry(
                                "standings/" + given.rule() + "/standing",
                                given.standing().name()));
    }

    @Property
    void theHashIsOfTheContentAndOfNothingElse(
            @ForAll("adaptations") ModelAdaptation first, @ForAll("adaptations") ModelAdaptation second) {
        EffectiveModel one = effective(first);
        EffectiveModel other = effective(second);

        assertThat(one.contentHash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(effective(first.withId(first.id())).contentHash())
                .isEqualTo(EffectiveModel.of(one.definition()).contentHash());
        assertThat(one.contentHash().equals(other.contentHash()))
                .isEqualTo(one.definition().equals(other.definition()));
        assertThat(effective(first.withTitle("Another way altogether")).contentHash())
                .isNotEqualTo(one.contentHash());
    }

    @Property
    void anAdaptationIsReadAsItWasWritten(@ForAll("adaptations") ModelAdaptation adaptation) throws Exception {
        String json = JACKSON_2.writeValueAsString(adaptation);

        assertThat(JACKSON_3.writeValueAsString(adaptation)).isEqualTo(json);
        assertThat(JACKSON_2.readValue(json, ModelAdaptation.class)).isEqualTo(adaptation);
        assertThat(JACKSON_3.readValue(json, ModelAdaptation.class)).isEqualTo(adaptation);
        assertThat(StrictReader.of(ModelAdaptation.class).read(json).orElseThrow())
                .isEqualTo(adaptation);
        assertThat(Anytown.KNOWN.read(json).orElseThrow().contentHash())
                .isEqualTo(effective(adaptation).contentHash());
    }

    @Property
    void aModelIsReadAsItWasWritten(@ForAll("adaptations") ModelAdaptation adaptation) throws Exception {
        ModelDefinition definition = effective(adaptation).definition();
        String json = JACKSON_2.writeValueAsString(definition);

        assertThat(JACKSON_3.writeValueAsString(definition)).isEqualTo(json);
        assertThat(JACKSON_2.readValue(json, ModelDefinition.class)).isEqualTo(definition);
        assertThat(JACKSON_3.readValue(json, ModelDefinition.class)).isEqualTo(definition);
        assertThat(StrictReader.of(ModelDefinition.class).read(json).orElseThrow())
                .isEqualTo(definition);
    }
}
