package org.practicemodel.core.source.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.RecordAdapter;
import org.practicemodel.core.view.RecordedTypes;

/**
 * Holds an adapter to what every adapter promises, on a source that holds something of everything.
 *
 * <p>For instance:
 *
 * <pre>{@code
 * AdapterTester.of(adapter)
 *         .reading(() -> tables)
 *         .declaresNoMoreThanItHolds()
 *         .keepsToItsCoverage()
 *         .readsTheSameTwice()
 *         .makesWellFormedRecords()
 *         .saysWhereEverythingStands(tables::hasRow)
 *         .carriesNothingOf("Zzyzx")
 *         .forgetsWhatIsDeleted(index -> tables.withDeleted(index));
 * }</pre>
 *
 * <p>A source of which no record comes shows nothing, so that every expectation but the first is disappointed by it. Immutable
 * and thread-safe if the adapter and the sources are. Source: what an adapter promises; our interpretation.
 *
 * @param <S> the type of source
 */
public final class AdapterTester<S> {

    private final RecordAdapter<S> adapter;
    private final Optional<Supplier<? extends S>> source;

    private AdapterTester(RecordAdapter<S> adapter, Optional<Supplier<? extends S>> source) {
        this.adapter = adapter;
        this.source = source;
    }

    /**
     * Obtains a tester of an adapter.
     *
     * @param adapter the adapter
     * @param <S> the type of source
     * @return the tester
     */
    public static <S> AdapterTester<S> of(RecordAdapter<S> adapter) {
        return new AdapterTester<>(adapter, Optional.empty());
    }

    /**
     * Returns a copy of this tester with a source.
     *
     * @param opened opens the source anew each time, with the same in it
     * @return the copy
     */
    public AdapterTester<S> reading(Supplier<? extends S> opened) {
        return new AdapterTester<>(adapter, Optional.of(opened));
    }

    /**
     * Expects that the adapter says of no type of fact that it is relied on, which only the authority can say.
     *
     * @return this tester
     * @throws AssertionError with every type of fact of which it does
     */
    public AdapterTester<S> declaresNoMoreThanItHolds() {
        Coverage coverage = adapter.coverage();
        Stream<String> relied = coverage.types().stream()
                .filter(covered -> covered.state() == CoverageState.RELIED_ON)
                .map(CoveredType::type)
                .map(type -> "coverage of " + type + ": expected HELD at most");
        Stream<String> otherwise = coverage.otherwise().stream()
                .filter(CoverageState.RELIED_ON::equals)
                .map(state -> "coverage otherwise: expected HELD at most");
        return expectNone(Stream.concat(relied, otherwise).toList());
    }

    /**
     * Expects that every record states the coverage of the adapter, and holds nothing of what that says is not held. Types of
     * fact that stand at one place, such as interactions and the children seen in them, count together.
     *
     * @return this tester
     * @throws AssertionError with every record that states or holds something else
     */
    public AdapterTester<S> keepsToItsCoverage() {
        Coverage declared = adapter.coverage();
        List<String> faults = new ArrayList<>();
        try (AdaptedSource adapted = adapter.adapt(open())) {
            require(adapted.coverage().equals(declared), faults, "the source", "to state the coverage of the adapter");
        }
        for (PracticeRecord record : records(faults)) {
            require(
                    record.coverage().equals(Optional.of(declared)),
                    faults,
                    record.id(),
                    "to state the coverage of the adapter");
            RecordedTypes.all().stream()
                    .filter(type -> isHeldNowhere(type, declared, record))
                    .forEach(type -> faults.add(
                            record.id() + ": expected no " + type + ", which the coverage says are not held"));
        }
        return expectNone(faults);
    }

    /**
     * Checks whether entries stand where a type does, and the coverage says of all types there that they are not held. Of what
     * is said of the record as a whole, nothing can be told from its entries.
     */
    private static boolean isHeldNowhere(RecordType type, Coverage declared, PracticeRecord record) {
        List<? extends Entry> entries = RecordedTypes.entries(type, record);
        if (type.equals(RecordType.WORKER_AGENCIES)) {
            // Workers stand there so that others can name them; only for which agency they work is a fact of this type.
            return declared.stateOf(type).equals(Optional.of(CoverageState.NOT_HELD))
                    && record.team().workers().stream()
                            .anyMatch(worker -> worker.agency().isPresent());
        }
        return !entries.isEmpty()
                && !entries.contains(record)
                && RecordedTypes.all().stream()
                        .filter(other -> RecordedTypes.entries(other, record).equals(entries))
                        .allMatch(other -> declared.stateOf(other).equals(Optional.of(CoverageState.NOT_HELD)));
    }

    /**
     * Expects that reading the same source again gives the same records and problems.
     *
     * @return this tester
     * @throws AssertionError with every item that is another one the second time
     */
    public AdapterTester<S> readsTheSameTwice() {
        List<String> faults = new ArrayList<>();
        List<AdaptedRecord> first = items(open());
        List<AdaptedRecord> second = items(open());
        requireRecord(first, faults);
        require(first.size() == second.size(), faults, "the source", "as many items the second time");
        for (int index = 0; index < Math.min(first.size(), second.size()); index++) {
            require(first.get(index).equals(second.get(index)), faults, "item " + index, "to be the same each time");
        }
        return expectNone(faults);
    }

    /**
     * Expects that every record has each id once, refers to nothing that is not there, and is read as an equal one from what is
     * written of it.
     *
     * @return this tester
     * @throws AssertionError with everything in which a record does not
     */
    public AdapterTester<S> makesWellFormedRecords() {
        List<String> faults = new ArrayList<>();
        for (PracticeRecord record : records(faults)) {
            ReadResult<PracticeRecord> read =
                    PracticeJson.reader().read(PracticeJson.writer().write(record));
            read.problems().forEach(problem -> fault(faults, record, problem.pointer(), problem.expected()));
            require(
                    read.hasProblems() || read.value().equals(Optional.of(record)),
                    faults,
                    record.id(),
                    "to be the same once it was written and read");
        }
        return expectNone(faults);
    }

    /**
     * Expects that every entry says from which system and from which place there it came, and that the place is there.
     *
     * @param resolves tells whether a path leads to something in the source
     * @return this tester
     * @throws AssertionError with every entry that does not
     */
    public AdapterTester<S> saysWhereEverythingStands(Predicate<String> resolves) {
        List<String> faults = new ArrayList<>();
        for (PracticeRecord record : records(faults)) {
            for (PlacedEntry placed : Entries.of(record).all()) {
                Optional<Provenance> provenance = placed.entry().provenance();
                Optional<String> path = provenance.flatMap(Provenance::path);
                if (provenance.flatMap(Provenance::sourceSystem).isEmpty()) {
                    fault(faults, record, placed.pointer(), "the system that it came from");
                }
                if (path.isEmpty()) {
                    fault(faults, record, placed.pointer(), "the place that it came from");
                } else if (!resolves.test(path.orElseThrow())) {
                    fault(faults, record, placed.pointer(), "a place that is in the source");
                }
            }
        }
        return expectNone(faults);
    }

    /**
     * Expects that a text stands in no record, problem or text form of an item, in capitals or not: put it into every name,
     * address, id and free text of the source, and into what is deleted in it.
     *
     * @param canary a text that no code or path of the source holds
     * @return this tester
     * @throws AssertionError with every item in which it stands; it is not repeated there
     * @throws IllegalArgumentException if the text is blank
     */
    public AdapterTester<S> carriesNothingOf(String canary) {
        if (canary.isBlank()) {
            throw new IllegalArgumentException("A blank text stands everywhere");
        }
        List<String> faults = new ArrayList<>();
        List<AdaptedRecord> items = items(open());
        requireRecord(items, faults);
        for (AdaptedRecord item : items) {
            String carried = item.record().map(PracticeJson.writer()::write).orElse("");
            require(
                    !holds(carried, canary),
                    faults,
                    "item " + item.index(),
                    "a record without the text that was put in");
            item.problems().stream()
                    .filter(problem -> holds(problem.toString(), canary))
                    .forEach(problem -> faults.add("item " + item.index() + ": expected a problem "
                            + problem.code().text() + " without the text that was put in"));
            require(
                    !holds(item.toString(), canary),
                    faults,
                    "item " + item.index(),
                    "a text form without the text that was put in");
        }
        return expectNone(faults);
    }

    private static boolean holds(String text, String canary) {
        return text.toLowerCase(Locale.ROOT).contains(canary.toLowerCase(Locale.ROOT));
    }

    /**
     * Expects that nothing comes of an item that is marked as deleted, and nothing is said of it but that it was: not even a
     * place in it is named by another record.
     *
     * @param marked gives the same source with one item, counted from 0, marked as deleted in the way of the source
     * @return this tester
     * @throws AssertionError with everything that comes of such an item
     */
    public AdapterTester<S> forgetsWhatIsDeleted(IntFunction<? extends S> marked) {
        List<String> faults = new ArrayList<>();
        List<AdaptedRecord> whole = items(open());
        requireRecord(whole, faults);
        for (AdaptedRecord item : whole) {
            if (item.record().isPresent()) {
                forgets(item, whole, items(marked.apply(item.index())), faults);
            }
        }
        return expectNone(faults);
    }

    private static void forgets(
            AdaptedRecord deleted, List<AdaptedRecord> whole, List<AdaptedRecord> left, List<String> faults) {
        String name = "item " + deleted.index();
        Set<String> own = places(Stream.of(deleted));
        own.removeAll(places(whole.stream().filter(other -> other.index() != deleted.index())));
        Set<String> named = places(left.stream());
        require(
                named.stream().noneMatch(own::contains),
                faults,
                name,
                "no entry that came from it once it was deleted");
        List<AdaptedRecord> same =
                left.stream().filter(other -> other.index() == deleted.index()).toList();
        require(same.stream().allMatch(item -> item.record().isEmpty()), faults, name, "no record once it was deleted");
        require(
                same.stream()
                        .flatMap(item -> item.problems().stream())
                        .map(Problem::code)
                        .allMatch(ProblemCode.DELETED_AT_SOURCE::equals),
                faults,
                name,
                "nothing to be said of it but that it was deleted");
        require(count(left) == count(whole) - 1, faults, name, "as many other records once it was deleted");
    }

    private static long count(List<AdaptedRecord> items) {
        return items.stream().flatMap(item -> item.record().stream()).count();
    }

    private static Set<String> places(Stream<AdaptedRecord> items) {
        return items.flatMap(item -> item.record().stream())
                .flatMap(record -> Entries.of(record).all().stream())
                .flatMap(placed -> placed.entry().provenance().stream())
                .flatMap(provenance -> provenance.path().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Expects that nothing of a type of fact is recorded where the source has nothing of it: no plan is inferred from a date.
     *
     * @param type the type of fact
     * @param lacking opens a source that has nothing of it, and something else
     * @return this tester
     * @throws AssertionError with every record that has an entry where the type stands
     */
    public AdapterTester<S> inventsNo(RecordType type, Supplier<? extends S> lacking) {
        List<String> faults = new ArrayList<>();
        List<AdaptedRecord> items = items(lacking.get());
        requireRecord(items, faults);
        items.stream()
                .flatMap(item -> item.record().stream())
                .filter(record -> !RecordedTypes.entries(type, record).isEmpty())
                .forEach(record ->
                        faults.add(record.id() + ": expected no " + type + ", of which the source has nothing"));
        return expectNone(faults);
    }

    private S open() {
        return source.orElseThrow(() -> new IllegalStateException("Say the source: reading(…)"))
                .get();
    }

    private List<AdaptedRecord> items(S opened) {
        try (AdaptedSource adapted = adapter.adapt(opened)) {
            return adapted.records().toList();
        }
    }

    private List<PracticeRecord> records(List<String> faults) {
        List<AdaptedRecord> items = items(open());
        requireRecord(items, faults);
        return items.stream().flatMap(item -> item.record().stream()).toList();
    }

    private static void requireRecord(List<AdaptedRecord> items, List<String> faults) {
        require(count(items) > 0, faults, "the source", "at least one record to come of it");
    }

    private static void fault(List<String> faults, PracticeRecord record, String pointer, String expected) {
        faults.add(record.id() + " " + pointer + ": expected " + expected);
    }

    private static void require(boolean holds, List<String> faults, Object place, String expected) {
        if (!holds) {
            faults.add(place + ": expected " + expected);
        }
    }

    private AdapterTester<S> expectNone(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .collect(Collectors.joining(
                            "\n  ", "Expected otherwise of the adapter: " + faults.size() + "\n  ", "")));
        }
        return this;
    }

    /** Shows the type and that of the adapter. */
    @Override
    public String toString() {
        return "AdapterTester " + adapter.getClass().getSimpleName();
    }
}
