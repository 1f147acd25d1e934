package org.practicemodel.core.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * Somebody beyond the household who matters to the child or the family.
 *
 * <p>For instance: a grandmother who lives in the next street.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16, ¶23; rule P03-R1
 *
 * @param id the id of this person
 * @param relation how they are related
 * @param relatedTo to whom; empty means the family as a whole
 * @param name how they are called; never needed
 * @param viewSought whether they were asked for their view
 * @param sourceRelation the relation as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record NetworkMember(
        @NotNull PersonId id,
        @NotNull Relation relation,
        Optional<PersonId> relatedTo,
        Optional<@Size(min = 1, max = 200) String> name,
        Optional<@Valid ViewSought> viewSought,
        Optional<@Valid SourceCode> sourceRelation,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithNetworkMember {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public NetworkMember {
        WellFormed check = WellFormed.of(NetworkMember.class)
                .required("id", id)
                .required("relation", relation)
                .required("relatedTo", relatedTo)
                .required("name", name)
                .required("viewSought", viewSought)
                .required("sourceRelation", sourceRelation)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static NetworkMemberBuilder builder() {
        return new NetworkMemberBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "NetworkMember " + id;
    }
}
