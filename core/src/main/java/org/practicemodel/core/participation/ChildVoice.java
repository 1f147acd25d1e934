package org.practicemodel.core.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * A chance for a child to let others know how things are, and what came of it: space, voice, audience and influence.
 *
 * <p>For instance: Ava drew her week on 3 March 2026, and the school heard it.
 *
 * <p>Immutable and thread-safe. Source: Lundy model of participation; board report 2020 §4.3.2; rule E4-R2
 *
 * @param id the id of this entry
 * @param child the child
 * @param spaceOn the day the child had the chance
 * @param way in which way
 * @param view what the child let others know, or what was seen
 * @param heardBy who heard it and could act on it
 * @param influence what came of it
 * @param fedBackOn the day the child was told what came of it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record ChildVoice(
        @NotNull ChildVoiceId id,
        @NotNull PersonId child,
        Optional<@PastOrPresent LocalDate> spaceOn,
        Optional<VoiceWay> way,
        Optional<@Valid Statement> view,
        List<@NotNull @Valid Party> heardBy,
        Optional<@Valid Influence> influence,
        Optional<@PastOrPresent LocalDate> fedBackOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithChildVoice {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ChildVoice {
        WellFormed check = WellFormed.of(ChildVoice.class)
                .required("id", id)
                .required("child", child)
                .required("spaceOn", spaceOn)
                .required("way", way)
                .required("view", view)
                .required("influence", influence)
                .required("fedBackOn", fedBackOn)
                .required("provenance", provenance);
        heardBy = check.list("heardBy", heardBy);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ChildVoiceBuilder builder() {
        return new ChildVoiceBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "ChildVoice " + id;
    }
}
