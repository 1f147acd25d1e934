package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Statement;

/** A day from which a record is looked at, and what had come by then. A day that is absent had come. */
record AsOf(LocalDate day) {

    /** Keeps the entries that were written down by then, each as it was known. */
    <T extends Entry> List<T> all(List<T> entries, Function<T, Optional<T>> known) {
        return entries.stream()
                .filter(entry -> hadCome(entry.provenance().flatMap(Provenance::recordedOn)))
                .flatMap(entry -> known.apply(entry).stream())
                .toList();
    }

    <T> Optional<T> happened(T event, LocalDate on) {
        return happened(event, Optional.of(on));
    }

    <T> Optional<T> happened(T event, Optional<LocalDate> on) {
        return Optional.of(event).filter(each -> hadCome(on));
    }

    Optional<LocalDate> come(Optional<LocalDate> date) {
        return date.filter(each -> !each.isAfter(day));
    }

    Optional<PartialDate> mayHaveCome(Optional<PartialDate> date) {
        return date.filter(each -> !each.earliest().isAfter(day));
    }

    boolean hadCome(Optional<LocalDate> date) {
        return date.isEmpty() || come(date).isPresent();
    }

    boolean hadBegun(RecordedInterval interval) {
        return hadCome(interval.from());
    }

    Optional<Mark> mark(Optional<Mark> mark) {
        return mark.filter(set -> hadCome(set.on()));
    }

    /** An interval whose end had not come, or had not been written down, goes on. */
    RecordedInterval asKnown(RecordedInterval interval) {
        return interval.endKnownOn(day).isPresent()
                ? interval
                : interval.withUntilRecordedOn(Optional.empty()).withUntil(Optional.empty());
    }

    /** A thing that has several parts, each with its day, was there once one of them was, or where it has none at all. */
    static boolean anyLeft(Stream<Optional<?>> all, Stream<Optional<?>> left) {
        return all.allMatch(Optional::isEmpty) || left.anyMatch(Optional::isPresent);
    }

    Optional<Exploration> exploration(Optional<Exploration> exploration) {
        return exploration.filter(looked -> hadCome(looked.on()));
    }

    Optional<Statement> statement(Optional<Statement> statement) {
        return statement
                .filter(said -> hadCome(said.on()))
                .map(said -> said.withAudience(
                        said.audience().stream().map(this::reader).toList()));
    }

    /** Who cleared a text is known with the day on which it was cleared. */
    private Reader reader(Reader reader) {
        return (hadCome(reader.clearedOn())
                        ? reader
                        : reader.withClearedBy(Optional.empty()).withClearedOn(Optional.empty()))
                .withSpeakerAgreedOn(come(reader.speakerAgreedOn()));
    }
}
