package org.practicemodel.core.rule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;

class RecordEditsTest {

    private static final Map<ExtensionKey, ExtensionValue> EXTENSIONS = Map.of(
            ExtensionKey.of("anytown:visits"),
            ExtensionValue.of(List.of(new BigDecimal("1.50"), new BigDecimal("2"), new BigDecimal("3"))));

    private static PracticeRecord record() {
        PracticeRecord empty =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return empty.withExtensions(EXTENSIONS)
                .withFamily(empty.family()
                        .withMembers(IntStream.rangeClosed(1, 3)
                                .mapToObj(number -> FamilyMember.builder()
                                        .id(PersonId.of("person-" + number))
                                        .role(FamilyRole.CHILD)
                                        .build())
                                .toList()));
    }

    private static List<String> members(PracticeRecord record) {
        return record.family().members().stream().map(each -> each.id().value()).toList();
    }

    @Test
    void takeAwayAnEntryOrASection() {
        assertThat(members(RecordEdits.without(record(), "/family/members/1"))).containsExactly("person-1", "person-3");
        assertThat(members(RecordEdits.without(record(), "/family"))).isEmpty();
        assertThat(RecordEdits.without(record(), "/extensions").extensions()).isEmpty();
        assertThat(RecordEdits.without(record(), "/plans/0")).isEqualTo(record());
        assertThat(RecordEdits.without(record(), "/plans")).isEqualTo(record());
    }

    @Test
    void putListsInAnyOrderThatDependsOnTheSeedOnly() {
        List<List<String>> orders = LongStream.range(0, 60)
                .mapToObj(seed -> members(RecordEdits.shuffled(record(), seed)))
                .toList();

        assertThat(orders.stream().distinct()).hasSize(6);
        assertThat(orders)
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder("person-1", "person-2", "person-3"));
        assertThat(RecordEdits.shuffled(record(), 7)).isEqualTo(RecordEdits.shuffled(record(), 7));
    }

    @Test
    void leaveWhatAHostKeepsAsItIs() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> RecordEdits.shuffled(record(), seed).extensions()))
                .allSatisfy(extensions -> assertThat(extensions).isEqualTo(EXTENSIONS));
    }

    @Test
    void showWhatStandsAtAPlace() {
        assertThat(RecordEdits.at(record(), "/family/members/2/id").asText()).isEqualTo("person-3");
        assertThat(RecordEdits.at(record(), "/family/members/3").isMissingNode())
                .isTrue();
        assertThat(RecordEdits.at(record(), "").path("id").asText()).isEqualTo("record-1");
    }
}
