package org.practicemodel.principles.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.view.RecordView;

/**
 * The texts of a record that professionals wrote, as far as the record says so.
 *
 * <p>A text whose author is not known is left out, and so are a child's or family's words, their drawings, words that are
 * marked as somebody's own, whatever is under a restriction, and versions of a formulation that no longer hold. For instance
 * {@code ProfessionalTexts.in(view)} for a record with one action that a social worker wrote down: one text. Stateless.
 * Source: rule E3-R3; whose a text is, is our interpretation.
 */
public final class ProfessionalTexts {

    private ProfessionalTexts() {}

    /**
     * Finds the texts of a record.
     *
     * @param view the record as it was known on a day
     * @return the texts in the order in which the record is written, each with its place in the whole record
     */
    public static List<ProfessionalText> in(RecordView view) {
        Authors authors = Authors.of(view.record());
        List<PlacedEntry> entries = Entries.of(view.record()).all();
        Set<String> past = past(view, entries);
        List<ProfessionalText> texts = new ArrayList<>();
        for (PlacedEntry known : entries) {
            Optional<PlacedEntry> whole = view.placed(known.entry())
                    .filter(placed -> !isRestricted(view, placed))
                    .filter(placed -> !isBelow(known.pointer(), past));
            whole.ifPresent(placed -> texts.addAll(texts(known, placed, authors)));
        }
        return List.copyOf(texts);
    }

    /** What was known then may lack some of a list, so each text is looked up in the whole entry for its place. */
    private static List<ProfessionalText> texts(PlacedEntry known, PlacedEntry whole, Authors authors) {
        List<EntryTexts.Text> written = EntryTexts.of(known.entry(), known.pointer(), authors).stream()
                .filter(text -> text.author() == Authorship.PROFESSIONAL)
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<String, Deque<String>> places = new HashMap<>();
        EntryTexts.of(whole.entry(), whole.pointer(), authors)
                .forEach(text -> places.computeIfAbsent(text.words(), words -> new ArrayDeque<>())
                        .add(text.pointer()));
        return written.stream()
                .map(text -> new ProfessionalText(
                        whole.entry(),
                        place(
                                whole.pointer()
                                        + text.pointer()
                                                .substring(known.pointer().length()),
                                places.getOrDefault(text.words(), new ArrayDeque<>())),
                        text.words()))
                .toList();
    }

    /** The same place if the text stands there in the whole entry too, else the first that no other text has taken. */
    private static String place(String same, Deque<String> places) {
        if (places.remove(same) || places.isEmpty()) {
            return same;
        }
        return places.remove();
    }

    private static boolean isRestricted(RecordView view, PlacedEntry placed) {
        return view.isRestricted(placed.entry().id()) || isBelow(placed.pointer(), view.restricted());
    }

    private static Set<String> past(RecordView view, List<PlacedEntry> entries) {
        List<Identifier> current =
                view.formulations().current().stream().map(Entry::id).toList();
        return entries.stream()
                .filter(placed -> placed.entry() instanceof Formulation)
                .filter(placed -> !current.contains(placed.entry().id()))
                .map(PlacedEntry::pointer)
                .collect(Collectors.toSet());
    }

    private static boolean isBelow(String pointer, Set<String> pointers) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (pointers.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
