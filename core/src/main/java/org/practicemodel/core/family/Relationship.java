package org.practicemodel.core.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * How one person of the record is related to another: {@code person} is the {@code relation} of {@code relatedTo}.
 *
 * <p>For instance: the mother of Ava is {@code person = mum, relation = MOTHER, relatedTo = ava}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param id the id of this relationship
 * @param person who is related
 * @param relation in what way
 * @param relatedTo to whom
 * @param sourceRelation the relation as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Relationship(
        @NotNull RelationshipId id,
        @NotNull PersonId person,
        @NotNull Relation relation,
        @NotNull PersonId relatedTo,
        Optional<@Valid SourceCode> sourceRelation,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithRelationship {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Relationship {
        WellFormed check = WellFormed.of(Relationship.class)
                .required("id", id)
                .required("person", person)
                .required("relation", relation)
                .required("relatedTo", relatedTo)
                .required("sourceRelation", sourceRelation)
                .required("provenance", provenance);
        check.holds(() -> !person.equals(relatedTo), "relatedTo", FaultCode.TOGETHER, "somebody other than 'person'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RelationshipBuilder builder() {
        return new RelationshipBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Relationship " + id;
    }
}
