package org.practicemodel.principles.report;

import java.util.Collection;
import java.util.List;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.EditionId;

/**
 * Which model and which books of rules a report was made with, so that it can be made again.
 *
 * <p>For instance {@code anytown/2026}, which adapts {@code leeds/current}, with the hash of all that it says. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param id the id of the definition
 * @param edition the edition of Leeds that it is, or adapts
 * @param contentHash the SHA-256 of everything that the definition says, as 64 hexadecimal digits
 * @param books the ids of the books whose rules were asked, in the order of the ids
 */
public record ModelUsed(EditionId id, EditionId edition, String contentHash, List<String> books) {

    /** Sorts the books. */
    public ModelUsed {
        books = books.stream().sorted().toList();
    }

    /**
     * Obtains what a report is made with.
     *
     * @param model the model
     * @param books the books whose rules are asked
     * @return both, named
     */
    public static ModelUsed of(EffectiveModel model, Collection<RuleBook> books) {
        return new ModelUsed(
                model.id(),
                model.edition(),
                model.contentHash(),
                books.stream().map(RuleBook::id).toList());
    }

    /** Shows the id of the definition and the beginning of its hash. */
    @Override
    public String toString() {
        return "ModelUsed " + id + " " + contentHash.substring(0, 12);
    }
}
