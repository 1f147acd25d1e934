package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Marker Of Nobody'",
                "{'Marker Of Nobody': 1}",
                "{'format': 'Marker Of Nobody', 'id': 'Marker Of Nobody', 'edition': 'Marker Of Nobody'}",
                "{'format': 'practice-record/1', 'id': 'r', 'extensions': {'Marker Of Nobody': 1}}",
                "{'format': 'practice-record/1', 'id': 'r', 'extensions': {'a:b': {'Marker Of Nobody': null}}}",
                "{'format': 'practice-record/1', 'id': 'r', 'extensions': {'a:b': {'Marker Of Nobody': ['\\ud800']}}}",
                "{'format': 'practice-record/1', 'id': 'r', 'extensions': {'a:b': {'Marker Of Nobody': [1, 1e]}}}",
                "{'format': 'practice-record/1', 'id': 'r', Marker Of Nobody",
                "{'format': 'practice-record/1', 'id': 'r'} Marker Of Nobody",
                "{'format': 'practice-record/1', 'id': 'r', 'family': {'members': [{'id': 'Marker Of Nobody',"
                        + " 'role': 'Marker Of Nobody', 'bornOn': 'Marker Of Nobody', 'name': ['Marker Of Nobody']}]},"
                        + " 'restrictions': [{'of': 'a', 'kind': 'Marker Of Nobody', 'from': 'Marker Of Nobody'}]}"
            })
    void noHostileTextIsRepeated(String json) {
        String hostile = json.replace('\'', '"');

        assertThat(LeakProperties.said(PracticeJson.reader().read(hostile))).doesNotContainIgnoringCase("Nobody");
        assertThat(LeakProperties.said(PracticeJson.reader().read(hostile.getBytes(StandardCharsets.UTF_8))))
                .doesNotContainIgnoringCase("Nobody");
    }
}
