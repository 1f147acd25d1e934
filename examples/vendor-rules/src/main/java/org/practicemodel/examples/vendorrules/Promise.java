package org.practicemodel.examples.vendorrules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;

/**
 * Something that a worker said they would do for a family, as Casebook knows it: when, and what became of it.
 *
 * @param index its place among the promises of the record
 * @param row the row of the export that it came from
 * @param madeOn the day it was made
 * @param keptOn the day it was kept
 * @param toldOn the day the family was told why it could not be kept
 * @param cannotBeKept whether the worker says that it cannot be kept
 */
record Promise(
        int index,
        Optional<String> row,
        LocalDate madeOn,
        Optional<LocalDate> keptOn,
        Optional<LocalDate> toldOn,
        boolean cannotBeKept) {

    static final ExtensionKey KEY = ExtensionKey.of("casebook:promises");
    static final RecordType TYPE = RecordType.of("casebook:promises");

    static final String ROW = "row";
    static final String MADE_ON = "madeOn";
    static final String KEPT_ON = "keptOn";
    static final String TOLD_ON = "toldOn";
    static final String CANNOT_BE_KEPT = "cannotBeKept";

    /** Returns the promises of a record. What another writer put in their place, and cannot be read as one, is passed over. */
    static List<Promise> of(PracticeRecord record) {
        List<ExtensionValue> values = record.extensions().get(KEY) instanceof ExtensionValue.Sequence promises
                ? promises.values()
                : List.of();
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(index -> values.get(index) instanceof ExtensionValue.Fields fields
                        ? promise(index, fields.values())
                        : Stream.empty())
                .toList();
    }

    private static Stream<Promise> promise(int index, Map<String, ExtensionValue> fields) {
        return day(fields, MADE_ON)
                .map(madeOn -> new Promise(
                        index,
                        text(fields, ROW),
                        madeOn,
                        day(fields, KEPT_ON),
                        day(fields, TOLD_ON),
                        ExtensionValue.of(true).equals(fields.get(CANNOT_BE_KEPT))))
                .stream();
    }

    private static Optional<LocalDate> day(Map<String, ExtensionValue> fields, String name) {
        try {
            return text(fields, name).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Map<String, ExtensionValue> fields, String name) {
        return fields.get(name) instanceof ExtensionValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** Returns the place in the record, and in Casebook, that an answer rests on. */
    Evidence evidence(EvidenceRole role) {
        return new Evidence(
                "/extensions/" + KEY + "/" + index,
                Optional.empty(),
                role,
                row.map(place -> CasebookAdapter.SYSTEM + ":" + place),
                true,
                false);
    }
}
