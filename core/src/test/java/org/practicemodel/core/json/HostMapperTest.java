package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;
import tools.jackson.core.JacksonException;

/** Mappers that a host sets up itself, made anew in each test. */
class HostMapperTest {

    private static final String BEGIN = "{\"format\":\"practice-record/1\",\"id\":\"record-1\"";

    private static final List<String> REFUSED = List.of(
            BEGIN + ",\"other\":1}",
            BEGIN + ",\"id\":\"record-2\"}",
            BEGIN + "} {}",
            BEGIN + ",\"plans\":[{\"id\":\"a\",\"kind\":\"care\",\"version\":1.5}]}",
            BEGIN + ",\"plans\":[{\"id\":\"a\",\"kind\":\"care\",\"version\":\"1\"}]}",
            BEGIN + ",\"plans\":[{\"id\":\"a\",\"kind\":\"care\",\"agreedOn\":\"2025-02-30\"}]}");

    private static JsonMapper two() {
        JsonMapper.Builder builder = JsonMapper.builder();
        assertThat(PracticeJson.configure(builder)).isSameAs(builder);
        return builder.build();
    }

    private static tools.jackson.databind.json.JsonMapper three() {
        tools.jackson.databind.json.JsonMapper.Builder builder = tools.jackson.databind.json.JsonMapper.builder();
        assertThat(PracticeJson3.configure(builder)).isSameAs(builder);
        return builder.build();
    }

    @Test
    void theyWriteWhatTheWriterWrites() throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            PracticeRecord record = Records.record(seed, 4);
            String json = PracticeJson.writer().write(record);

            assertThat(two().writeValueAsString(record)).isEqualTo(json);
            assertThat(three().writeValueAsString(record)).isEqualTo(json);
            assertThat(two().readValue(json, PracticeRecord.class)).isEqualTo(record);
            assertThat(three().readValue(json, PracticeRecord.class)).isEqualTo(record);
        }
    }

    @Test
    void theyAreAsStrictAsAMapperCanBe() {
        for (String json : REFUSED) {
            assertThatThrownBy(() -> two().readValue(json, PracticeRecord.class))
                    .as(json)
                    .isInstanceOf(JsonProcessingException.class);
            assertThatThrownBy(() -> three().readValue(json, PracticeRecord.class))
                    .as(json)
                    .isInstanceOf(JacksonException.class);
        }
    }
}
