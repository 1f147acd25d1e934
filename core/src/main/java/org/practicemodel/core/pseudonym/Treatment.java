package org.practicemodel.core.pseudonym;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;

/** What becomes of a value, decided once for each type of value. Immutable and thread-safe. */
enum Treatment {

    /** It stays as it is: rules ask for it, and it names nobody by itself. */
    KEPT,

    /** It becomes another id. */
    REKEYED,

    /** It is free text, of which {@link TextUse} says more. */
    TEXT,

    /** It goes. */
    LEFT_OUT,

    /** It is made of parts, each of which has a treatment of its own. */
    LOOKED_INTO;

    private static final Set<Class<?>> PLAIN = Set.of(
            Boolean.class,
            Integer.class,
            BigDecimal.class,
            LocalDate.class,
            PartialDate.class,
            EditionId.class,
            RuleCode.class);

    /**
     * Returns what becomes of a value of a type.
     *
     * @param type the type of the value
     * @return the treatment
     * @throws IllegalStateException if nobody has decided it, so that no new type slips through as it is
     */
    static Treatment of(Class<?> type) {
        if (Identifier.class.isAssignableFrom(type)) {
            return REKEYED;
        }
        if (type.isEnum() || OpenCode.class.isAssignableFrom(type) || PLAIN.contains(type)) {
            return KEPT;
        }
        if (type == SourceCode.class || type == ExtensionKey.class || ExtensionValue.class.isAssignableFrom(type)) {
            return LEFT_OUT;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (RecordShape.isStructured(type)) {
            return LOOKED_INTO;
        }
        throw new IllegalStateException("Nobody has decided what becomes of " + type.getSimpleName());
    }
}
