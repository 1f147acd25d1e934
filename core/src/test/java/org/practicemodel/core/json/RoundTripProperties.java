package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.WorkforceRecords;

class RoundTripProperties {

    private static final JsonMapper JACKSON_2 =
            PracticeJson.configure(JsonMapper.builder()).build();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 = PracticeJson3.configure(
                    tools.jackson.databind.json.JsonMapper.builder())
            .build();

    @Provide
    Arbitrary<SubjectRecord> records() {
        return WorkforceRecords.ofEverySubject();
    }

    @Property
    void whatIsWrittenIsReadAsAnEqualRecord(@ForAll("records") SubjectRecord record) {
        String json = PracticeJson.writer().write(record);

        ReadResult<? extends SubjectRecord> read = Subjects.read(record, json);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().map(SubjectRecord.class::cast)).contains(record);
        assertThat(PracticeJson.writer().write(read.orElseThrow())).isEqualTo(json);
    }

    @Property
    void theIndentedTextSaysTheSame(@ForAll("records") SubjectRecord record) {
        String json = PracticeJson.writer().indented().write(record);

        assertThat(Subjects.read(record, json).orElseThrow()).isEqualTo(record);
        assertThat(json)
                .startsWith("{\n  \"format\": \"" + record.format() + "\",\n  \"id\": ")
                .endsWith("\n}");
    }

    @Property
    void everyMapperWritesTheSameBytes(@ForAll("records") SubjectRecord record) throws Exception {
        String text = PracticeJson.writer().write(record);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PracticeJson.writer().write(record, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(text)
                .isEqualTo(new String(JACKSON_2.writeValueAsBytes(record), StandardCharsets.UTF_8))
                .isEqualTo(new String(JACKSON_3.writeValueAsBytes(record), StandardCharsets.UTF_8));
    }

    @Property
    void everyMapperReadsWhatTheWriterWrites(@ForAll("records") SubjectRecord record) throws Exception {
        String json = PracticeJson.writer().write(record);

        assertThat(JACKSON_2.readValue(json, record.getClass())).isEqualTo(record);
        assertThat(JACKSON_3.readValue(json, record.getClass())).isEqualTo(record);
    }

    /** Two maps in different orders are equal in Java, so that only the text shows whether what a host keeps was touched. */
    @Property
    void whatAHostKeepsIsWrittenAgainAsItWasByEveryMapper(@ForAll("records") SubjectRecord record) throws Exception {
        String json = PracticeJson.writer().write(record);

        assertThat(PracticeJson.writer().write(JACKSON_2.readValue(json, record.getClass())))
                .isEqualTo(json);
        assertThat(PracticeJson.writer().write(JACKSON_3.readValue(json, record.getClass())))
                .isEqualTo(json);
    }
}
