package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCodesTest {

    @ParameterizedTest
    @CsvSource({
        "RC1, adoption",
        "RC2, died",
        "RC3, other",
        "RC4, other",
        "RC5, transfer",
        "RC6, other",
        "RC7, other",
        "RC8, no-further-action",
        "RC9, stepped-down"
    })
    void knowsWhyAnEpisodeWasClosed(String code, String ours) {
        assertThat(NationalCodes.CLOSURE_REASONS.get(code).map(Object::toString))
                .contains(ours);
        assertThat(NationalCodes.CLOSURE_REASONS).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({
        "family, 1A 1C",
        "school, 2A",
        "health, 3A 3B 3C 3D 3E 3F",
        "local-authority, 5A 5B 5C 5D",
        "police, 6",
        "other, 1B 1D 2B 4 7 8 9",
        "nothing, 10"
    })
    void knowsWhoMadeAReferral(String ours, String codes) {
        assertThat(NationalCodes.REFERRAL_SOURCES.entrySet().stream()
                        .filter(code -> code.getValue()
                                .map(Object::toString)
                                .orElse("nothing")
                                .equals(ours))
                        .map(Map.Entry::getKey)
                        .sorted())
                .containsExactly(codes.split(" "));
    }

    @Test
    void hasATermForEveryCodeButTheOneThatSaysUnknown() {
        assertThat(NationalCodes.REFERRAL_SOURCES).hasSize(22);
        assertThat(NationalCodes.REFERRAL_SOURCES).containsEntry("10", Optional.empty());
    }
}
