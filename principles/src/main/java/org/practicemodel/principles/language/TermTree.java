package org.practicemodel.principles.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.vocabulary.LanguageTerm;

/**
 * The forms of all terms as one tree of signs, so that a text is compared with all of them at once.
 *
 * <p>From the beginning of each word it goes on only as far as some form does, so that the work grows with the text, at most
 * by the length of the longest form for each word, however many terms there are. See
 * {@code principles/docs/decisions/0001-own-term-finder.md}.
 */
final class TermTree {

    private final Node root = new Node();

    private TermTree() {}

    static TermTree of(List<LanguageTerm> terms) {
        TermTree tree = new TermTree();
        terms.forEach(term -> term.fineIn().forEach(phrase -> tree.add(phrase, Optional.empty())));
        terms.forEach(term -> term.forms().forEach(phrase -> tree.add(phrase, Optional.of(term))));
        return tree;
    }

    private void add(String phrase, Optional<LanguageTerm> term) {
        FoldedText signs = FoldedText.of(phrase);
        Node node = root;
        for (int i = 0; i < signs.count(); i++) {
            node = node.next.computeIfAbsent(signs.at(i), sign -> new Node());
        }
        node.phrase = Optional.of(new Phrase(term));
    }

    /** Finds the longest phrase that begins at a position and ends with a whole word. */
    Optional<Found> longest(Signs signs, int from) {
        Optional<Found> longest = Optional.empty();
        Node node = root;
        int at = from;
        while (at < signs.count()) {
            Node next = node.next.get(signs.at(at));
            if (next == null) {
                return longest;
            }
            node = next;
            at++;
            if (node.phrase.isPresent() && (at == signs.count() || !FoldedText.isOfWord(signs.at(at)))) {
                longest = Optional.of(new Found(at, node.phrase.get().term()));
            }
        }
        return longest;
    }

    /**
     * A phrase that was found.
     *
     * @param end the position after its last sign
     * @param term the term of which it is a form; empty where it is one of the phrases in which a term's words are fine
     */
    record Found(int end, Optional<LanguageTerm> term) {}

    private record Phrase(Optional<LanguageTerm> term) {}

    private static final class Node {

        private final Map<Integer, Node> next = new HashMap<>();
        private Optional<Phrase> phrase = Optional.empty();
    }
}
