package org.practicemodel.core.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.internal.SourceDates.SourceDate;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.time.PartialDate;

/**
 * The values of one item of a source in our terms: what cannot be read is left out and noted, and the rest stands.
 *
 * <p>Each value is asked for once, since asking notes what is wrong with it. Not thread-safe.
 */
public final class SourceReading {

    // A code is short; anything longer may be somebody's words in the wrong field, and is not kept.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,10}");

    /**
     * A code of a source.
     *
     * @param ours what it is in our terms; empty where there is no term, or it is unknown
     * @param source the code as it came
     * @param <T> the type of our term
     */
    record Coded<T>(Optional<T> ours, SourceCode source) {}

    private final String system;
    private final ProblemLog log;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Makes the reading of one item.
     *
     * @param system the name of the source system
     * @param log takes what cannot be read
     */
    public SourceReading(String system, ProblemLog log) {
        this.system = system;
        this.log = log;
    }

    /**
     * Returns what takes the notes.
     *
     * @return the log
     */
    public ProblemLog log() {
        return log;
    }

    /**
     * Returns where something came from.
     *
     * @param place its place in the source
     * @return the provenance
     */
    public Provenance provenance(Place place) {
        return Provenance.builder().sourceSystem(system).path(place.path()).build();
    }

    /**
     * Returns an id that no other entry of the item has.
     *
     * @param kind what it is an id of, such as {@code episode}
     * @return the kind with the next number, such as {@code episode-1}
     */
    public String nextId(String kind) {
        return kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }

    /**
     * Returns a day.
     *
     * @param section what it stands in
     * @param name its name in the format
     * @return the day; empty where it is absent, unreadable or partly unknown
     */
    public Optional<LocalDate> day(SourceSection section, String name) {
        return section.text(name).flatMap(this::day);
    }

    /**
     * Returns a day.
     *
     * @param text the text
     * @return the day; empty where it is unreadable or partly unknown
     */
    public Optional<LocalDate> day(SourceValue text) {
        Optional<SourceDate> date = date(text);
        Optional<LocalDate> day = date.flatMap(SourceDate::known).flatMap(PartialDate::exact);
        if (date.isPresent() && day.isEmpty()) {
            log.note(
                    text.place(),
                    ProblemCode.NOT_TAKEN_OVER,
                    "a whole day; a part of this one is unknown, so it was left out");
        }
        return day;
    }

    /**
     * Returns a date as precisely as it was given.
     *
     * @param section what it stands in
     * @param name its name in the format
     * @return the date; empty where it is absent, unreadable or wholly unknown
     */
    public Optional<PartialDate> partialDate(SourceSection section, String name) {
        return section.text(name).flatMap(this::date).flatMap(SourceDate::known);
    }

    private Optional<SourceDate> date(SourceValue text) {
        Optional<SourceDate> date = SourceDates.read(text.text());
        if (date.isEmpty()) {
            log.problem(text.place(), ProblemCode.BAD_DATE, "a day such as 2026-02-03");
        }
        return date;
    }

    /**
     * Returns the days on which something held. An end before the start cannot be held: the start stands.
     *
     * @param section what they stand in
     * @param from the name of the first day in the format
     * @param until the name of the last day in the format
     * @return the days; empty where neither is known
     */
    public Optional<RecordedInterval> interval(SourceSection section, String from, String until) {
        Optional<LocalDate> start = day(section, from);
        Optional<LocalDate> end = inOrder(section, until, start, day(section, until), "the end was left out");
        return start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(RecordedInterval.builder().from(start).until(end).build());
    }

    /** Returns a day unless it comes before another one. */
    Optional<LocalDate> inOrder(
            SourceSection section, String name, Optional<LocalDate> start, Optional<LocalDate> day, String done) {
        if (!isBefore(day, start)) {
            return day;
        }
        log.problem(
                section.text(name).orElseThrow().place(),
                ProblemCode.BAD_ORDER,
                "a day on or after the start; " + done);
        return Optional.empty();
    }

    static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> start) {
        return day.isPresent() && start.isPresent() && day.get().isBefore(start.get());
    }

    /** Returns a code, with our term for it where the list has one. */
    <T> Optional<Coded<T>> code(SourceSection section, String name, Map<String, Optional<T>> list) {
        Optional<SourceValue> found = section.text(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SourceValue value = found.get();
        if (!CODE.matcher(value.text()).matches()) {
            log.problem(value.place(), ProblemCode.BAD_VALUE, "a code of 1 to 10 letters and digits");
            return Optional.empty();
        }
        if (!list.containsKey(value.text())) {
            log.note(value.place(), ProblemCode.UNKNOWN_CODE, "a code that the format lists; this one was kept");
        }
        return Optional.of(new Coded<>(
                list.getOrDefault(value.text(), Optional.empty()),
                SourceCode.builder().system(system).code(value.text()).build()));
    }
}
