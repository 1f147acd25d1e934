package org.practicemodel.core.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * That somebody sees something differently, in their words beside those of others, and the answer.
 *
 * <p>For instance: the father sees the worry about school differently, and had an answer on 9 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶27; rules P01-R4, P07-R3 and E1-R2
 *
 * @param id the id of this disagreement
 * @param by who sees it differently
 * @param about what it is about
 * @param on the day they said so
 * @param words their words
 * @param otherView how those who work with the family see it
 * @param response the answer
 * @param unanswered when and by whom it was marked as left unanswered
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Disagreement(
        @NotNull DisagreementId id,
        List<@NotNull @Valid Party> by,
        List<@NotNull EntryId> about,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Statement> words,
        Optional<@Valid Statement> otherView,
        Optional<@Valid DisagreementResponse> response,
        Optional<@Valid Mark> unanswered,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithDisagreement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Disagreement {
        WellFormed check = WellFormed.of(Disagreement.class)
                .required("id", id)
                .required("on", on)
                .required("words", words)
                .required("otherView", otherView)
                .required("response", response)
                .required("unanswered", unanswered)
                .required("provenance", provenance);
        by = check.list("by", by);
        about = check.list("about", about);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static DisagreementBuilder builder() {
        return new DisagreementBuilder();
    }

    /**
     * Checks whether it is somebody of the family or of those around it who sees it differently; whoever of the workers does
     * so beside them.
     *
     * <p>For instance the father, and the school with him. Our interpretation of rules P07-R3 and E1-R2.
     *
     * @return true if a person is among those who see it differently, or nobody is named, where that is assumed; false where
     *     only workers or agencies are
     */
    public boolean byFamily() {
        return by.isEmpty() || by.stream().anyMatch(party -> party.person().isPresent());
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Disagreement " + id;
    }
}
