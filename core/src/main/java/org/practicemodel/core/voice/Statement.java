package org.practicemodel.core.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;

/**
 * Something that somebody said, drew or saw, in words.
 *
 * <p>For instance: "Rows at bedtime, nearly every night", said by the mother on 3 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶18 ("multiple perspectives"); our interpretation
 *
 * @param words the words; at most 20,000 characters
 * @param form in what form it was given; empty means not known
 * @param drawing where the drawing is kept, as the host names it; never a name; at most 500 characters
 * @param saidBy whose statement it is
 * @param role the role in which they said it, where no party is known
 * @param on the day it was said
 * @param audience who else of the family may read it; empty means nobody but its speaker
 * @param sensitive why it is kept from every page that a family is given; empty where nothing of the kind is in it
 */
@Value.Builder
public record Statement(
        @NotNull @Size(min = 1, max = 20_000) String words,
        Optional<StatementForm> form,
        Optional<@Size(min = 1, max = 500) String> drawing,
        List<@NotNull @Valid Party> saidBy,
        Optional<RoleCode> role,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull @Valid Reader> audience,
        List<@NotNull Sensitivity> sensitive)
        implements WithStatement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Statement {
        WellFormed check = WellFormed.of(Statement.class)
                .required("words", words)
                .required("form", form)
                .required("drawing", drawing)
                .required("role", role)
                .required("on", on);
        saidBy = check.list("saidBy", saidBy);
        audience = check.list("audience", audience);
        sensitive = check.list("sensitive", sensitive);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }

    /**
     * Obtains a statement of which only the words are known.
     *
     * @param words the words, 1 to 20,000 characters
     * @return the statement
     */
    public static Statement of(String words) {
        return builder().words(words).build();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Statement";
    }
}
