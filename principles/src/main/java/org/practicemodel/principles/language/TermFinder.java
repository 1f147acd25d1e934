package org.practicemodel.principles.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.vocabulary.LanguageTerm;

/**
 * Finds terms in a text, all of them in one pass.
 *
 * <p>A term is found as whole words, in capital or small letters, with straight or curly apostrophes, with hyphens or blanks
 * between its words, and over the end of a line. What stands between quotation marks is speech and is passed over. Of phrases
 * that begin at the same word the longest is taken, and what overlaps it is not looked at again. The work grows with the
 * length of the text and not with the number of terms. For instance {@code TermFinder.of(LanguageTerms.shipped()).find("Her
 * siblings came.")} finds {@code siblings} from 4 to 12. Immutable and thread-safe. Our interpretation.
 */
public final class TermFinder {

    private final TermTree tree;

    private TermFinder(LanguageTerms terms) {
        this.tree = TermTree.of(terms.terms());
    }

    /**
     * Obtains a finder; it is worth keeping.
     *
     * @param terms the terms to look for
     * @return the finder
     */
    public static TermFinder of(LanguageTerms terms) {
        return new TermFinder(terms);
    }

    /**
     * Finds the terms in a text.
     *
     * @param text the text
     * @return the terms with their places in the text, in its order; none overlaps another
     */
    public List<TermHit> find(String text) {
        FoldedText folded = FoldedText.of(text);
        List<TermHit> hits = new ArrayList<>();
        find(folded, (term, from, to) -> hits.add(new TermHit(term, folded.start(from), folded.end(to - 1))));
        if (hits.isEmpty()) {
            return List.of();
        }
        QuotedSpeech speech = QuotedSpeech.in(text);
        return hits.stream().filter(hit -> !speech.covers(hit.start())).toList();
    }

    void find(Signs signs, Taker taker) {
        int at = 0;
        while (at < signs.count()) {
            boolean begins = FoldedText.isOfWord(signs.at(at));
            Optional<TermTree.Found> found = begins ? tree.longest(signs, at) : Optional.empty();
            if (found.isPresent()) {
                int from = at;
                int to = found.get().end();
                found.get().term().ifPresent(term -> taker.take(term, from, to));
                at = to;
            } else {
                at = begins ? endOfWord(signs, at) : at + 1;
            }
        }
    }

    private static int endOfWord(Signs signs, int from) {
        int at = from;
        while (at < signs.count() && FoldedText.isOfWord(signs.at(at))) {
            at++;
        }
        return at;
    }

    /** Shows the type. */
    @Override
    public String toString() {
        return "TermFinder";
    }

    /** Takes a term and the positions of its first sign and after its last. */
    interface Taker {

        void take(LanguageTerm term, int from, int to);
    }
}
