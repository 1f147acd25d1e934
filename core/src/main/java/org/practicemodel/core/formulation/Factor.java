package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * One thing under the Ps of the formulation: what somebody says is going on, made it more likely, set it off,
 * keeps it going, or helps; or that it was looked at and nothing was found.
 *
 * <p>For instance: "rows at bedtime", perpetuating, said by the mother; "not on Fridays, when her aunt is here".
 *
 * <p>Immutable and thread-safe. Source: current guide ¶18 ("6Ps"); rules P06-R1 to P06-R5 and P08-R1 to P08-R5
 *
 * @param id the id of this factor
 * @param kinds under which Ps it stands: one, two, or none so far
 * @param statement what it is; empty only where something was explored and nothing added
 * @param scenario if this is about what may come: in which case
 * @param perspectives who says so, who agrees, who sees it differently and who was not asked
 * @param about whom it is about; empty means the family as a whole
 * @param behaviourOf whose behaviour it describes, where it does
 * @param level around whom or what it lies
 * @param domains the parts of life it belongs to
 * @param example an example that shows it
 * @param exception a time when it was smaller, or not there
 * @param since since when, as precisely as it is known
 * @param notedOn the day it was added
 * @param exploration that it was looked at, and what came of it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Factor(
        @NotNull FactorId id,
        List<@NotNull FactorKind> kinds,
        Optional<@Valid Statement> statement,
        Optional<FactorScenario> scenario,
        List<@NotNull @Valid Perspective> perspectives,
        List<@NotNull PersonId> about,
        Optional<PersonId> behaviourOf,
        Optional<FactorLevel> level,
        List<@NotNull FactorDomain> domains,
        Optional<@Valid Statement> example,
        Optional<@Valid Statement> exception,
        Optional<PartialDate> since,
        Optional<@PastOrPresent LocalDate> notedOn,
        Optional<@Valid Exploration> exploration,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFactor {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Factor {
        WellFormed check = WellFormed.of(Factor.class)
                .required("id", id)
                .required("statement", statement)
                .required("scenario", scenario)
                .required("behaviourOf", behaviourOf)
                .required("level", level)
                .required("example", example)
                .required("exception", exception)
                .required("since", since)
                .required("notedOn", notedOn)
                .required("exploration", exploration)
                .required("provenance", provenance);
        kinds = check.list("kinds", kinds);
        perspectives = check.list("perspectives", perspectives);
        about = check.list("about", about);
        domains = check.list("domains", domains);
        check.that(
                        kinds.size() <= 2 && kinds.stream().distinct().count() == kinds.size(),
                        "kinds",
                        FaultCode.TOGETHER,
                        "at most two, each once")
                .holds(
                        () -> statement.isPresent() || exploration.isPresent(),
                        "statement",
                        FaultCode.TOGETHER,
                        "to be present, or 'exploration' to be");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FactorBuilder builder() {
        return new FactorBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Factor " + id;
    }
}
