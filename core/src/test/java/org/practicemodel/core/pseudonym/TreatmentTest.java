package org.practicemodel.core.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.AgencyViewId;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.workforce.StaffId;

/** Somebody has decided, for every type of value that a record is made of, what becomes of it. */
class TreatmentTest {

    private static final TextParts PARTS = TextParts.ofRecords();

    static Stream<Class<?>> values() {
        return PARTS.values().stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void somebodyHasDecidedForEveryTypeOfValue(Class<?> type) {
        assertThatNoException().isThrownBy(() -> Treatment.of(type));
    }

    @Test
    void aTypeThatNobodyDecidedForIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Treatment.of(URI.class))
                .withMessage("Nobody has decided what becomes of URI");
        assertThatIllegalStateException().isThrownBy(() -> Treatment.of(CharSequence.class));
        assertThatIllegalStateException().isThrownBy(() -> Treatment.of(Object.class));
    }

    @Test
    void valuesOfEachKindHaveTheirTreatment() {
        assertThat(Stream.of(
                        RoleCode.class,
                        RestrictionKind.class,
                        Boolean.class,
                        Integer.class,
                        BigDecimal.class,
                        LocalDate.class,
                        PartialDate.class,
                        EditionId.class,
                        RuleCode.class))
                .extracting(Treatment::of)
                .containsOnly(Treatment.KEPT);
        assertThat(Stream.of(PersonId.class, EntryId.class, StaffId.class))
                .extracting(Treatment::of)
                .containsOnly(Treatment.REKEYED);
        assertThat(Stream.of(SourceCode.class, ExtensionKey.class, ExtensionValue.class, ExtensionValue.Sequence.class))
                .extracting(Treatment::of)
                .containsOnly(Treatment.LEFT_OUT);
        assertThat(Treatment.of(String.class)).isEqualTo(Treatment.TEXT);
        assertThat(Treatment.of(Provenance.class)).isEqualTo(Treatment.LOOKED_INTO);
    }

    /** A text that is added is somebody's words until somebody has looked at this list. */
    @Test
    void everyTextHasAUse() throws IOException {
        String uses = new TreeMap<>(PARTS.texts())
                .entrySet().stream()
                        .map(text -> text.getKey() + " " + text.getValue() + "\n")
                        .collect(Collectors.joining());

        Golden.beside(TreatmentTest.class).assertKept("texts.txt", uses);
    }

    @Test
    void aTextThatNobodyKnowsIsSomebodysWords() {
        assertThat(TextUse.of(PracticeRecord.class, "title")).isEqualTo(TextUse.WORDS);
        assertThat(TextUse.of(FamilyMember.class, "nickname")).isEqualTo(TextUse.WORDS);
        assertThat(TextUse.of(OutcomeMeasure.class, "remark")).isEqualTo(TextUse.WORDS);
        assertThat(TextUse.of(Statement.class, "name")).isEqualTo(TextUse.WORDS);
    }

    @Test
    void idsOfTwoTypesAreKeyedApartButForTheOneOfAWorker() {
        Map<String, Long> named = PARTS.values().stream()
                .filter(Identifier.class::isAssignableFrom)
                .collect(Collectors.groupingBy(KeyedRecord::named, TreeMap::new, Collectors.counting()));

        assertThat(named).hasSizeGreaterThan(60).containsEntry("worker", 2L);
        named.remove("worker");
        assertThat(named.values()).containsOnly(1L);
        assertThat(named.keySet()).allSatisfy(name -> assertThat(name).matches("[a-z]+(-[a-z]+)*"));
        assertThat(KeyedRecord.named(AgencyViewId.class)).isEqualTo("agency-view");
        assertThat(KeyedRecord.named(StaffId.class)).isEqualTo(KeyedRecord.named(WorkerId.class));
    }
}
