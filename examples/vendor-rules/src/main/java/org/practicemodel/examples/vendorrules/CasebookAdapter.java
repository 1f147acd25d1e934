package org.practicemodel.examples.vendorrules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.RecordAdapter;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.TeamAroundFamily;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.examples.vendorrules.CasebookTables.Row;

/**
 * Turns the tables of Casebook into records: one for each family that is not deleted.
 *
 * <p>Ids are replaced at the door, names and what was promised stay in Casebook, and each entry says which row it came from.
 * Promises have no place in the record, so they go with it as fields of the vendor's own.
 */
final class CasebookAdapter implements RecordAdapter<CasebookTables> {

    static final String SYSTEM = "casebook";

    private static final Map<String, FamilyRole> ROLES = Map.of("CH", FamilyRole.CHILD, "PA", FamilyRole.PARENT);

    private static final Map<String, List<String>> LEFT_BEHIND =
            Map.of("families", List.of("surname"), "people", List.of("first_name"), "promises", List.of("words"));

    private final LocalIds localIds;

    CasebookAdapter(LocalIds localIds) {
        this.localIds = localIds;
    }

    /** Casebook has a place for these; whether anybody relies on them, only the authority can say. */
    @Override
    public Coverage coverage() {
        return Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .otherwise(CoverageState.NOT_HELD)
                .addAllTypes(
                        Stream.of(RecordType.MEMBERS, RecordType.EPISODES, RecordType.LEAD_ALLOCATIONS, Promise.TYPE)
                                .map(type -> CoveredType.builder()
                                        .type(type)
                                        .state(CoverageState.HELD)
                                        .build())
                                .toList())
                .build();
    }

    @Override
    public AdaptedSource adapt(CasebookTables source) {
        LocalIds.ForOneInput ids = localIds.begin();
        List<Row> families = source.of("families");
        return AdaptedSource.of(
                coverage(),
                IntStream.range(0, families.size())
                        .mapToObj(index -> new OneFamily(source, families.get(index), ids).adapted(index)));
    }

    /** A code that the model has no word for is kept, in the vendor's namespace. */
    private static FamilyRole role(String code) {
        return Optional.ofNullable(ROLES.get(code))
                .orElseGet(() -> FamilyRole.of(SYSTEM + ":" + code.toLowerCase(Locale.ROOT)));
    }

    /** The family of one row, and what of it cannot be read or is left behind. */
    private final class OneFamily {

        private final CasebookTables tables;
        private final Row family;
        private final LocalIds.ForOneInput ids;
        private final List<Problem> problems = new ArrayList<>();

        OneFamily(CasebookTables tables, Row family, LocalIds.ForOneInput ids) {
            this.tables = tables;
            this.family = family;
            this.ids = ids;
        }

        AdaptedRecord adapted(int index) {
            if (family.cell("deleted").isPresent()) {
                Problem deleted = Problem.note(
                        ProblemCode.DELETED_AT_SOURCE, family.path(), "nothing; this was deleted at its source");
                return new AdaptedRecord(index, Optional.empty(), List.of(deleted));
            }
            PracticeRecord record = record();
            noteWhatIsLeftBehind();
            return new AdaptedRecord(index, Optional.of(record), problems);
        }

        private PracticeRecord record() {
            List<Row> leads = tables.of("leads", family);
            return PracticeRecord.builder()
                    .id(ids.record(family.cell("family").orElseThrow()))
                    .family(Family.nothing()
                            .withMembers(tables.of("people", family).stream()
                                    .map(this::member)
                                    .toList()))
                    .team(TeamAroundFamily.nothing()
                            .withWorkers(leads.stream().map(this::worker).toList())
                            .withLeadAllocations(leads.stream().map(this::lead).toList()))
                    .journey(Journey.nothing().withEpisodes(episode()))
                    .coverage(coverage())
                    .putExtensions(Promise.KEY, promises())
                    .build();
        }

        private FamilyMember member(Row row) {
            return FamilyMember.builder()
                    .id(ids.child(row.cell("person").orElseThrow()))
                    .role(row.cell("role").map(CasebookAdapter::role).orElse(FamilyRole.OTHER))
                    .bornOn(day(row, "born").map(PartialDate::of))
                    .provenance(from(row))
                    .build();
        }

        private Worker worker(Row row) {
            return Worker.builder()
                    .id(ids.worker(row.cell("worker").orElseThrow()))
                    .provenance(from(row))
                    .build();
        }

        private LeadAllocation lead(Row row) {
            return LeadAllocation.builder()
                    .id(AllocationId.of("allocation-" + row.line()))
                    .worker(ids.worker(row.cell("worker").orElseThrow()))
                    .role(AllocationRole.LEAD)
                    .interval(RecordedInterval.builder()
                            .from(day(row, "from"))
                            .until(day(row, "until"))
                            .build())
                    .provenance(from(row))
                    .build();
        }

        private Episode episode() {
            return Episode.builder()
                    .id(EpisodeId.of("episode-" + family.line()))
                    .openedOn(day(family, "opened"))
                    .closure(day(family, "closed")
                            .map(on -> Closure.builder().on(on).build()))
                    .provenance(from(family))
                    .build();
        }

        private ExtensionValue promises() {
            return ExtensionValue.of(
                    tables.of("promises", family).stream().map(this::promise).toList());
        }

        /** A promise is a field of the vendor's own: its days and codes, and the row it came from; never what was promised. */
        private Map<String, Object> promise(Row row) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(Promise.ROW, row.path());
            Map.of("made", Promise.MADE_ON, "kept", Promise.KEPT_ON, "told", Promise.TOLD_ON).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(column ->
                            day(row, column.getKey()).ifPresent(day -> fields.put(column.getValue(), day.toString())));
            row.cell("cannot_keep").ifPresent(yes -> fields.put(Promise.CANNOT_BE_KEPT, true));
            return fields;
        }

        private Optional<LocalDate> day(Row row, String column) {
            try {
                return row.cell(column).map(LocalDate::parse);
            } catch (DateTimeException unreadable) {
                problems.add(Problem.of(
                        ProblemCode.BAD_DATE, row.path() + "/" + column, "a day such as 2026-02-03; it was left out"));
                return Optional.empty();
            }
        }

        private void noteWhatIsLeftBehind() {
            for (String table : CasebookTables.TABLES) {
                for (String column : LEFT_BEHIND.getOrDefault(table, List.of())) {
                    if (tables.of(table, family).stream()
                            .anyMatch(row -> row.cell(column).isPresent())) {
                        problems.add(Problem.note(
                                ProblemCode.NOT_TAKEN_OVER,
                                table + ".csv/" + column,
                                "a field that a rule reads; it was left behind"));
                    }
                }
            }
        }

        private Provenance from(Row row) {
            return Provenance.builder().sourceSystem(SYSTEM).path(row.path()).build();
        }
    }
}
