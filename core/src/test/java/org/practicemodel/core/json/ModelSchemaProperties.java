package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.practicemodel.core.adaptation.Adaptations;
import org.practicemodel.core.adaptation.ModelAdaptation;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;

/** The published schema and the reader agree on definitions that extend another. */
class ModelSchemaProperties {

    /** What a schema cannot say. */
    private static final Set<ProblemCode> BEYOND_A_SCHEMA = EnumSet.of(
            ProblemCode.DUPLICATE_ID, ProblemCode.BROKEN_REFERENCE, ProblemCode.BAD_ORDER, ProblemCode.TOGETHER);

    private static final ObjectMapper MAPPER =
            PracticeJson.configure(JsonMapper.builder()).build();
    private static final StrictReader<ModelAdaptation> READER = StrictReader.of(ModelAdaptation.class);
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    PracticeJson.modelSchema(),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    @Provide
    Arbitrary<ModelAdaptation> adaptations() {
        return Adaptations.ofLeeds();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property
    void theSchemaAcceptsEveryAdaptationThatIsWritten(@ForAll("adaptations") ModelAdaptation adaptation)
            throws Exception {
        assertThat(SCHEMA.validate(MAPPER.writeValueAsString(adaptation), InputFormat.JSON))
                .isEmpty();
    }

    /** Tried 1,000 times wherever it runs: in fewer tries the shares below are left to chance. */
    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theSchemaRefusesWhatTheReaderRefuses(
            @ForAll("adaptations") ModelAdaptation adaptation, @ForAll("seeds") long seed) throws Exception {
        String json = new Mutations(seed).shape(MAPPER.writeValueAsString(adaptation));
        if (!MAPPER.readTree(json).has("extends")) {
            // Then it is a whole definition, which has a reader of its own.
            return;
        }

        ReadResult<ModelAdaptation> read = READER.read(json);
        boolean accepted = SCHEMA.validate(json, InputFormat.JSON).isEmpty();

        Statistics.label("accepted by the schema").collect(accepted).coverage(share -> {
            share.check(true).percentage(percent -> percent > 5);
            share.check(false).percentage(percent -> percent > 50);
        });
        assertThat(accepted)
                .as("%s %s", Listed.of(read), json)
                .isEqualTo(read.problems().stream().allMatch(problem -> BEYOND_A_SCHEMA.contains(problem.code())));
    }
}
