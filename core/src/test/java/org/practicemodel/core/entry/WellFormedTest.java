package org.practicemodel.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WellFormedTest {

    @Test
    void allFaultsComeAtOnceAndInOrder() {
        WellFormed check = WellFormed.of(Provenance.class)
                .required("path", null)
                .required("author", "present")
                .that(false, "size", FaultCode.SYNTAX, "to be small")
                .that(true, "colour", FaultCode.SYNTAX, "to be green");

        NotWellFormedException refused = catchThrowableOfType(NotWellFormedException.class, check::done);

        assertThat(refused)
                .hasMessage("Provenance is not well formed: path: expected to be present; size: expected to be small");
        assertThat(refused.faults())
                .containsExactly(
                        new Fault(FaultCode.REQUIRED, "path", "to be present"),
                        new Fault(FaultCode.SYNTAX, "size", "to be small"));
        assertThatThrownBy(() -> refused.faults().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPartIsAtFaultOnce() {
        WellFormed check = WellFormed.of(Provenance.class)
                .required("path", null)
                .that(false, "path", FaultCode.SYNTAX, "to be short");

        assertThatThrownBy(check::done).hasMessage("Provenance is not well formed: path: expected to be present");
    }

    @Test
    void partsAreComparedOnlyWhereAllArePresent() {
        WellFormed absent = WellFormed.of(Provenance.class)
                .required("path", null)
                .holds(
                        () -> {
                            throw new AssertionError("not to be asked");
                        },
                        "until",
                        FaultCode.ORDER,
                        "later");
        WellFormed malformed = WellFormed.of(Provenance.class)
                .that(false, "path", FaultCode.SYNTAX, "to be short")
                .holds(() -> false, "until", FaultCode.ORDER, "a later day")
                .holds(() -> true, "from", FaultCode.ORDER, "an earlier day");

        assertThatThrownBy(absent::done).hasMessage("Provenance is not well formed: path: expected to be present");
        assertThatThrownBy(malformed::done)
                .hasMessage("Provenance is not well formed: path: expected to be short; until: expected a later day");
    }

    @Test
    void whatIsWellFormedPasses() {
        WellFormed.of(Provenance.class)
                .required("path", "x")
                .holds(() -> true, "path", FaultCode.SYNTAX, "x")
                .done();
    }

    @Test
    void listsAreCopiedInOrder() {
        WellFormed check = WellFormed.of(Provenance.class);
        List<String> given = new ArrayList<>(List.of("b", "a"));
        List<String> copy = check.list("names", given);
        given.clear();

        assertThat(copy).containsExactly("b", "a");
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(check.list("none", null)).isEmpty();
        check.done();

        assertThat(check.list("names", Arrays.asList("a", null))).isEmpty();
        assertThatThrownBy(check::done).hasMessage("Provenance is not well formed: names: expected to hold no null");
    }

    @Test
    void mapsAreCopiedInOrder() {
        WellFormed check = WellFormed.of(Provenance.class);
        Map<String, Integer> given = new LinkedHashMap<>();
        for (String key : List.of("z", "y", "x", "w", "a")) {
            given.put(key, 1);
        }
        Map<String, Integer> copy = check.map("fields", given);
        given.clear();

        assertThat(copy.keySet()).containsExactly("z", "y", "x", "w", "a");
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(check.map("none", null)).isEmpty();
        check.done();

        assertThat(check.map("values", Collections.singletonMap("a", null))).isEmpty();
        assertThat(check.map("keys", Collections.singletonMap(null, 1))).isEmpty();
        assertThatThrownBy(check::done)
                .hasMessage("Provenance is not well formed: values: expected to hold no null; keys: expected to hold no"
                        + " null");
    }
}
