package org.practicemodel.principles.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.record.SubjectRecord;

/** The one way in which a case and the list of them are written: each part of a case on a line, the record canonical. */
final class CaseText {

    private static final JsonMapper MAPPER =
            PracticeJson.configure(JsonMapper.builder()).build();

    private CaseText() {}

    static String of(CaseFile file) {
        return "{\n"
                + file.record().map(family -> record("record", family)).orElse("")
                + file.workerRecord()
                        .map(worker -> record("workerRecord", worker))
                        .orElse("")
                + file.teamRecord().map(team -> record("teamRecord", team)).orElse("")
                + part("model", json(file.model()))
                + file.policy().map(policy -> part("policy", json(policy))).orElse("")
                + part("asOf", json(file.asOf()))
                + part("expect", json(file.expect()))
                + "  \"why\": " + json(file.why()) + "\n}\n";
    }

    static String index(List<String> paths) {
        return "{\n"
                + part("format", json(CaseFile.FORMAT))
                + paths.stream()
                        .map(path -> "    " + json(path))
                        .collect(Collectors.joining(",\n", "  \"cases\": [\n", "\n  ]\n}\n"));
    }

    private static String record(String name, SubjectRecord record) {
        return part(name, PracticeJson.writer().write(record));
    }

    private static String part(String name, String json) {
        return "  \"" + name + "\": " + json + ",\n";
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
