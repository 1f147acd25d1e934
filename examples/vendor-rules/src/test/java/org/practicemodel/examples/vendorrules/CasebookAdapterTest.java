package org.practicemodel.examples.vendorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.testing.AdapterTester;
import org.practicemodel.examples.vendorrules.CasebookTables.Row;

/** How a vendor tests an adapter. */
class CasebookAdapterTest {

    private static final String CANARY = "Zzyzx";

    private static final CasebookTables TABLES = CasebookTables.invented();

    private static AdapterTester<CasebookTables> tester(CasebookTables tables) {
        return AdapterTester.of(new CasebookAdapter(LocalIds.numbered())).reading(() -> tables);
    }

    /** Puts the text into every name, id and free text. */
    private static CasebookTables withCanary() {
        return new CasebookTables(TABLES.rows().stream()
                .map(row -> {
                    Row planted = row;
                    for (String column : List.of("surname", "first_name", "words", "family", "person", "worker")) {
                        planted = planted.cell(column).isPresent()
                                ? planted.with(column, CANARY + row.cells().get(column))
                                : planted;
                    }
                    return planted;
                })
                .toList());
    }

    private static CasebookTables withDeleted(int family) {
        Row deleted = TABLES.of("families").get(family);
        return new CasebookTables(TABLES.rows().stream()
                .map(row -> row.equals(deleted) ? row.with("deleted", "yes") : row)
                .toList());
    }

    private static CasebookTables without(String table) {
        return new CasebookTables(
                TABLES.rows().stream().filter(row -> !row.table().equals(table)).toList());
    }

    @Test
    void itKeepsWhatEveryAdapterPromises() {
        tester(TABLES)
                .declaresNoMoreThanItHolds()
                .keepsToItsCoverage()
                .readsTheSameTwice()
                .makesWellFormedRecords()
                .saysWhereEverythingStands(
                        path -> TABLES.rows().stream().map(Row::path).anyMatch(path::equals))
                .forgetsWhatIsDeleted(CasebookAdapterTest::withDeleted)
                .inventsNo(RecordType.LEAD_ALLOCATIONS, () -> without("leads"))
                .inventsNo(RecordType.MEMBERS, () -> without("people"));
        tester(withCanary()).carriesNothingOf(CANARY);
    }

    @Test
    void theCanaryIsInTheTables() {
        assertThat(withCanary().rows())
                .allSatisfy(row -> assertThat(row.cells().toString()).contains(CANARY));
    }
}
