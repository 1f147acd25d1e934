package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

class SchemaAgreementProperties {

    /** What a schema cannot say. */
    private static final Set<ProblemCode> BEYOND_A_SCHEMA = EnumSet.of(
            ProblemCode.DUPLICATE_ID, ProblemCode.BROKEN_REFERENCE, ProblemCode.BAD_ORDER, ProblemCode.TOGETHER);

    private static final JsonSchema FAMILY = schema(PracticeJson.recordSchema());
    private static final JsonSchema WORKER = schema(PracticeJson.workerSchema());
    private static final JsonSchema TEAM = schema(PracticeJson.teamSchema());

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        text,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static JsonSchema schemaOf(SubjectRecord record) {
        if (record instanceof WorkerRecord) {
            return WORKER;
        }
        return record instanceof TeamRecord ? TEAM : FAMILY;
    }

    @Provide
    Arbitrary<SubjectRecord> records() {
        return WorkforceRecords.ofEverySubject();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property
    void theSchemaAcceptsEveryRecordThatIsWritten(@ForAll("records") SubjectRecord record) {
        assertThat(schemaOf(record).validate(PracticeJson.writer().write(record), InputFormat.JSON))
                .isEmpty();
    }

    /** Tried 1,000 times wherever it runs: in fewer tries the shares below are left to chance. */
    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theSchemaRefusesWhatTheReaderRefuses(@ForAll("records") SubjectRecord record, @ForAll("seeds") long seed)
            throws Exception {
        String json = new Mutations(seed).shape(PracticeJson.writer().write(record));

        ReadResult<? extends SubjectRecord> read = Subjects.read(record, json);
        boolean accepted = schemaOf(record).validate(json, InputFormat.JSON).isEmpty();

        Statistics.label("accepted by the schema").collect(accepted).coverage(share -> {
            share.check(true).percentage(percent -> percent > 5);
            share.check(false).percentage(percent -> percent > 50);
        });
        assertThat(accepted)
                .as("%s", Listed.of(read))
                .isEqualTo(read.problems().stream().allMatch(problem -> BEYOND_A_SCHEMA.contains(problem.code())));
    }
}
