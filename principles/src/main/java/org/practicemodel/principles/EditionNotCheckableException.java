package org.practicemodel.principles;

import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * The refusal to look at a record under an edition that is not known here, or whose elements are not known.
 *
 * <p>For instance "No record can be looked at under leeds/2017: The sources date this edition to 2017 and do not list its
 * elements …". Thread-safe. Source: board report 2020 §2.1; our interpretation.
 */
public final class EditionNotCheckableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The edition that was asked for, as text. */
    private final String edition;

    private EditionNotCheckableException(EditionId edition, String reason) {
        super("No record can be looked at under " + edition + ": " + reason);
        this.edition = edition.value();
    }

    static EditionNotCheckableException unknown(EditionId edition) {
        return new EditionNotCheckableException(edition, "this edition of the model is not known here.");
    }

    /** Refuses a definition that no record can be looked at under. */
    static void refuse(ModelDefinition model) {
        model.refusal().ifPresent(reason -> {
            throw new EditionNotCheckableException(model.id(), reason);
        });
    }

    /**
     * Returns the edition that was asked for.
     *
     * @return the id of the edition
     */
    public EditionId edition() {
        return EditionId.of(edition);
    }
}
