package org.practicemodel.principles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.report.ModelUsed;

/**
 * Which model a record is looked at under: the edition that it states, else the caller's model. Where the caller's model adapts
 * the very edition that the record states, that is how the authority works under this edition, and so it is the caller's.
 *
 * @param own the caller's
 */
record Editions(EffectiveModel own) {

    /** Refuses a model whose elements are not known. */
    Editions {
        EditionNotCheckableException.refuse(own.definition());
    }

    /** Returns the definition that a record is looked at under. */
    ModelDefinition definition(SubjectRecord record) {
        return model(record).definition();
    }

    /** Returns what a report on a record says about the model and the books. */
    ModelUsed used(SubjectRecord record, List<RuleBook> books) {
        return ModelUsed.of(model(record), books);
    }

    private EffectiveModel model(SubjectRecord record) {
        Optional<EditionId> other = record.edition()
                .filter(stated -> !stated.equals(own.id()))
                .filter(stated -> !stated.equals(own.edition()));
        return other.map(Editions::shipped).orElse(own);
    }

    private static EffectiveModel shipped(EditionId stated) {
        EffectiveModel edition = Shipped.BY_ID.get(stated);
        if (edition == null) {
            throw EditionNotCheckableException.unknown(stated);
        }
        EditionNotCheckableException.refuse(edition.definition());
        return edition;
    }

    /** Made when a record first states another edition than the caller's. */
    private static final class Shipped {

        static final Map<EditionId, EffectiveModel> BY_ID = PracticeModels.all().stream()
                .map(EffectiveModel::of)
                .collect(Collectors.toUnmodifiableMap(EffectiveModel::id, Function.identity()));

        private Shipped() {}
    }
}
