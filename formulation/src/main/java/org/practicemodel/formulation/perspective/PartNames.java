package org.practicemodel.formulation.perspective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;

/**
 * Which id each entry of each part has in the whole.
 *
 * <p>Entries with one id are the same where they say the same and what they name is the same, so two hypotheses with the
 * same words about two different factors are two. That is found by taking all entries with one id for the same and parting
 * them until nothing more parts, which gives one answer whatever the order of the parts.
 */
final class PartNames {

    private final Map<Place, String> names = new HashMap<>();
    private final List<QualifiedId> qualified = new ArrayList<>();

    private PartNames() {}

    static PartNames of(FormulationId whole, List<Formulation> parts) {
        Map<Place, List<PartEntry>> entries = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of(whole.value()));
        for (Formulation part : parts) {
            taken.add(part.id().value());
            taken.addAll(PartEntry.idsIn(part));
            PartEntry.in(part)
                    .forEach(entry -> entries.computeIfAbsent(
                                    new Place(part.id(), entry.entry().id().value()), place -> new ArrayList<>())
                            .add(entry));
        }
        PartNames names = new PartNames();
        names.give(sorts(entries), new QualifiedNames(taken));
        return names;
    }

    /** Tells which places hold the same, by a number for each sort of content. */
    private static Map<Place, Integer> sorts(Map<Place, List<PartEntry>> entries) {
        List<Place> places = List.copyOf(entries.keySet());
        Map<Place, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place, numbers.size()));
        Map<List<Entry>, Integer> contents = new HashMap<>();
        int[] sorts = places.stream()
                .map(place -> held(entries, place).map(PartEntry::entry).toList())
                .mapToInt(content -> contents.computeIfAbsent(content, unseen -> contents.size()))
                .toArray();
        int[][] named = places.stream()
                .map(place -> held(entries, place)
                        .flatMap(entry -> entry.references().stream())
                        .mapToInt(id -> numbers.getOrDefault(new Place(place.part(), id), -1))
                        .toArray())
                .toArray(int[][]::new);
        int[] parted = Parting.of(sorts, named);
        Map<Place, Integer> found = new LinkedHashMap<>();
        places.forEach(place -> found.put(place, parted[found.size()]));
        return found;
    }

    private static Stream<PartEntry> held(Map<Place, List<PartEntry>> entries, Place place) {
        return entries.getOrDefault(place, List.of()).stream();
    }

    private void give(Map<Place, Integer> sorts, QualifiedNames free) {
        Map<String, Map<Integer, List<Place>>> byId = new TreeMap<>();
        sorts.forEach((place, sort) -> byId.computeIfAbsent(place.id(), id -> new LinkedHashMap<>())
                .computeIfAbsent(sort, number -> new ArrayList<>())
                .add(place));
        byId.forEach((id, kinds) -> {
            if (kinds.size() == 1) {
                kinds.values().forEach(places -> places.forEach(place -> names.put(place, id)));
            } else {
                Map<String, List<Place>> byOwner = new TreeMap<>();
                kinds.values().forEach(places -> byOwner.put(owner(places), places));
                byOwner.forEach((owner, places) -> {
                    String name = free.name(owner, id);
                    places.forEach(place -> names.put(place, name));
                });
            }
        });
        sorts.keySet().forEach(place -> {
            String name = in(place.part(), place.id());
            if (!name.equals(place.id())) {
                qualified.add(new QualifiedId(place.part(), EntryId.of(place.id()), EntryId.of(name)));
            }
        });
    }

    /** Of the parts that say the same, names the one that comes first by its id, so that their order does not matter. */
    private static String owner(List<Place> places) {
        return places.stream()
                .map(place -> place.part().value())
                .min(String::compareTo)
                .orElseThrow();
    }

    /** Returns the id in the whole of what a part calls by an id; what the part does not hold keeps its id. */
    String in(FormulationId part, String id) {
        return names.getOrDefault(new Place(part, id), id);
    }

    /** Returns the ids that changed, in the order of the parts and of each part. */
    List<QualifiedId> qualified() {
        return List.copyOf(qualified);
    }

    private record Place(FormulationId part, String id) {}
}
