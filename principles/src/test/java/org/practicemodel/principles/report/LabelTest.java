package org.practicemodel.principles.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Family;

class LabelTest {

    private static final LabelName AREA = LabelName.of("anytown:area");

    private static PracticeRecord with(ExtensionValue value) {
        return Family.nothing().withExtensions(Map.of(ExtensionKey.of("anytown:area"), value));
    }

    static List<String> refused() {
        return Arrays.asList(LabelName.REFUSED.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anytown:area",
                "anytown:steam",
                "anytown:familiarity",
                "anytown:quarter-2",
                "family-hubs:ward",
                "anytown:ethnicGroup"
            })
    void aNameThatSaysNobodyIsTaken(String name) {
        assertThat(LabelName.of(name)).hasToString(name);
        assertThat(LabelName.of(name).key()).isEqualTo(ExtensionKey.of(name));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aNameThatSaysPeopleIsRefusedHoweverItIsJoined(String word) {
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        for (String name :
                List.of(word, "duty-" + word, word + "-2", word + "s", "duty" + capital, word + "Of", word + "7")) {
            assertThatThrownBy(() -> LabelName.of("anytown:" + name))
                    .as(name)
                    .isInstanceOfSatisfying(
                            NotWellFormedException.class,
                            why -> assertThat(why.faults().get(0).expected())
                                    .isEqualTo("a name such as anytown:area, which says no worker, team, person or"
                                            + " family"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "Anytown:area", "anytown:", "anytown:Area", ""})
    void aNameIsAKeyOfAHost(String name) {
        assertThatThrownBy(() -> LabelName.of(name))
                .isInstanceOfSatisfying(
                        NotWellFormedException.class,
                        why -> assertThat(why.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.expected()).isEqualTo("a name such as anytown:area")));
    }

    @Test
    void aRecordHoldsItsLabelAmongItsExtensions() {
        assertThat(Label.of(AREA, with(ExtensionValue.of("North")))).contains(new Label(AREA, "North"));
        assertThat(Label.of(AREA, Family.nothing())).isEmpty();
        assertThat(new Label(AREA, "North")).hasToString("Label anytown:area");
        assertThat(new Label(AREA, "é".repeat(100)).value()).hasSize(100);
    }

    @Test
    void aValueThatIsNoShortTextIsRefused() {
        for (Object value :
                List.of(7, true, List.of("North"), "", " ", "N\north", "N\u2028", "N\u2029", "n".repeat(101))) {
            assertThatThrownBy(() -> Label.of(AREA, with(ExtensionValue.of(value))))
                    .isInstanceOfSatisfying(
                            NotWellFormedException.class,
                            why -> assertThat(why.faults().get(0).expected())
                                    .isEqualTo("a text of 1 to 100 characters on one line"));
        }
    }
}
