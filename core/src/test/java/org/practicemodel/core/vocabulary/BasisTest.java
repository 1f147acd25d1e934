package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasisTest {

    @Test
    void theTagsAreTheLettersOfTheCatalogueStrongestFirst() {
        assertThat(Arrays.stream(BasisKind.values()).map(BasisKind::tag).collect(Collectors.joining()))
                .isEqualTo("SGLCI");
        assertThat(BasisKind.INTERPRETATION.isWeakerThan(BasisKind.CASE_SYSTEM)).isTrue();
        assertThat(BasisKind.SEED.isWeakerThan(BasisKind.GUIDANCE)).isFalse();
        assertThat(BasisKind.SEED.isWeakerThan(BasisKind.SEED)).isFalse();
    }

    @Property
    void ofTwoKindsExactlyOneIsTheWeaker(@ForAll BasisKind a, @ForAll BasisKind b) {
        assertThat(a.isWeakerThan(b) ^ b.isWeakerThan(a)).isEqualTo(a != b);
    }

    @ParameterizedTest
    @EnumSource(BasisKind.class)
    void onlyAnInterpretationMayDoWithoutACitation(BasisKind kind) {
        assertThat(Basis.of(kind, Samples.citation()).citation()).contains(Samples.citation());
        if (kind == BasisKind.INTERPRETATION) {
            assertThat(new Basis(kind, Optional.empty()))
                    .isEqualTo(Basis.ourInterpretation())
                    .hasToString("I");
        } else {
            assertThatThrownBy(() -> new Basis(kind, Optional.empty()))
                    .hasMessage("Basis is not well formed: citation: expected to be present unless the kind is "
                            + "INTERPRETATION");
        }
    }

    @Test
    void aCitationIsADocumentAndAPlace() {
        assertThat(Citation.of("current guide", "¶27"))
                .hasToString("current guide ¶27")
                .isEqualTo(Citation.builder()
                        .document("current guide")
                        .place("¶27")
                        .build());
        assertThat(Alias.of("A name", Samples.citation()))
                .isEqualTo(Alias.builder()
                        .words("A name")
                        .citation(Samples.citation())
                        .build());
    }
}
