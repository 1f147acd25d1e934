package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.KnownOnLaws.eventsOf;
import static org.practicemodel.core.view.KnownOnLaws.known;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;

class KnownOnProperties {

    @Provide
    Arbitrary<SubjectRecord> records() {
        return WorkforceRecords.ofEverySubject();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static Set<String> ids(SubjectRecord record) {
        return Entries.of(record).all().stream()
                .map(placed -> placed.entry().id().value())
                .collect(Collectors.toSet());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingAfterTheDayRemains(@ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf)
            throws Exception {
        assertThat(eventsOf(known(asOf, record)))
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(asOf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsKnownStaysKnown(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(ids(known(later, record))).containsAll(ids(known(earlier, record)));
        assertThat(ids(record)).containsAll(ids(known(later, record)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatWasKnownEarlierCanBeToldFromWhatIsKnownLater(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(known(earlier, known(later, record))).isEqualTo(known(earlier, record));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onceEverythingHasComeEverythingIsKnown(@ForAll("records") SubjectRecord record) {
        assertThat(known(LocalDate.of(9999, 12, 31), record)).isEqualTo(record);
    }
}
