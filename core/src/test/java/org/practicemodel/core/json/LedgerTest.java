package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.plan.Plan;

/** Entries wherever a type may hold them, and what is said of references where they could not be read. */
public class LedgerTest {

    public record Holder(Optional<Plan> plan, Map<ExtensionKey, Plan> plans, List<EntryId> references) {}

    private static List<String> places(String json) {
        return StrictReader.of(Holder.class).comparingIds().read(json.replace('\'', '"')).problems().stream()
                .map(problem -> problem.code().text() + " " + problem.pointer())
                .toList();
    }

    @Test
    void entriesAreFoundInOptionalsAndMaps() {
        assertThat(places("{'plan': {'id': 'a', 'kind': 'care'}, 'plans': {'x:y': {'id': 'b', 'kind': 'care'}},"
                        + " 'references': ['a', 'b', 'c']}"))
                .containsExactly("broken-reference /references/2");
    }

    @Test
    void nothingIsSaidOfWhatMayStandInAnUnreadablePart() {
        assertThat(places("{'plan': 1, 'references': ['c']}")).containsExactly("wrong-type /plan");
        assertThat(places("{'plans': 1, 'references': ['c']}")).containsExactly("wrong-type /plans");
        assertThat(places("{'plans': {'X': {'id': 'c', 'kind': 'care'}, 'x:y': {'id': 'd', 'kind': 'care'}},"
                        + " 'references': ['c', 'd']}"))
                .containsExactly("bad-value /plans");
        assertThat(places("{'plans': {'x:y': {'id': 'd', 'kind': 'care'}, 'x:y': {'id': 'e', 'kind': 'care'}},"
                        + " 'references': ['d', 'e', 'f']}"))
                .containsExactly("duplicate-property /plans/x:y");
        assertThat(places("{'plan': {'id': 'd', 'kind': 'care'}, 'plan': {'id': 'e', 'kind': 'care'},"
                        + " 'references': ['d', 'e', 'f']}"))
                .containsExactly("duplicate-property /plan");
    }

    @Test
    void theDocumentIsNotOneOfItsEntries() {
        assertThat(StrictReader.of(Plan.class)
                        .comparingIds()
                        .read("{\"id\": \"a\", \"kind\": \"care\", \"partOf\": \"b\"}")
                        .problems())
                .extracting(problem -> problem.pointer())
                .containsExactly("/partOf");
    }
}
