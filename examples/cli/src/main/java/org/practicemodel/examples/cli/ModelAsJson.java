package org.practicemodel.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.adaptation.ModelValue;

/** The values of a model as a program reads them: one JSON object a line. */
final class ModelAsJson implements ModelPage {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String of(EffectiveModel model, List<ModelValue> values) {
        StringBuilder lines = new StringBuilder();
        for (ModelValue value : values) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("path", value.path());
            line.put("value", value.value());
            line.put("from", value.from());
            try {
                lines.append(MAPPER.writeValueAsString(line)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Texts can always be written", e);
            }
        }
        return lines.toString();
    }
}
