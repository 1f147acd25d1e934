package org.practicemodel.core.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.time.Ages;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.time.PartialDate;

/**
 * A child, parent, carer or other member of the family that the record is about; somebody beyond it is a {@link
 * NetworkMember}.
 *
 * <p>For instance: {@code FamilyMember.builder().id(PersonId.of("person-1")).role(FamilyRole.CHILD).build()}.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16, ¶25 ("One family"); rule E4-R4
 *
 * @param id the id of this person
 * @param role what they are in this family
 * @param name how they are called; never needed
 * @param bornOn the day of birth, as precisely as it was given
 * @param dueOn the day a child who is not yet born is expected
 * @param diedOn the day of death, as precisely as it was given
 * @param household where they lived and when, in the order of the source
 * @param parentalResponsibilityFor the children for whom they have parental responsibility
 * @param viewSought whether they were asked for their view
 * @param sourceRole the role as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyMember(
        @NotNull PersonId id,
        @NotNull FamilyRole role,
        Optional<@Size(min = 1, max = 200) String> name,
        Optional<PartialDate> bornOn,
        Optional<PartialDate> dueOn,
        Optional<PartialDate> diedOn,
        List<@NotNull @Valid HouseholdStay> household,
        List<@NotNull PersonId> parentalResponsibilityFor,
        Optional<@Valid ViewSought> viewSought,
        Optional<@Valid SourceCode> sourceRole,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyMember {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyMember {
        WellFormed check = WellFormed.of(FamilyMember.class)
                .required("id", id)
                .required("role", role)
                .required("name", name)
                .required("bornOn", bornOn)
                .required("dueOn", dueOn)
                .required("diedOn", diedOn)
                .required("viewSought", viewSought)
                .required("sourceRole", sourceRole)
                .required("provenance", provenance);
        household = check.list("household", household);
        parentalResponsibilityFor = check.list("parentalResponsibilityFor", parentalResponsibilityFor);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyMemberBuilder builder() {
        return new FamilyMemberBuilder();
    }

    /**
     * Checks whether somebody was not yet born on a day; where only the day is known on which the birth is expected, they
     * are taken as not yet born.
     *
     * @param day the day
     * @return true if they were certainly not born by then, or if only the expected day is known
     */
    public boolean isUnbornOn(LocalDate day) {
        return bornOn.map(birth -> Ages.isBornBy(birth, day) == Answer.NO).orElse(dueOn.isPresent());
    }

    /**
     * Checks whether somebody was of an age within two on a day.
     *
     * @param day the day
     * @param from the least age in whole years, itself included
     * @param to the greatest age in whole years, itself included
     * @return unknown where the day of birth is not known, or not closely enough
     */
    public Answer isAged(LocalDate day, int from, int to) {
        return bornOn.flatMap(birth -> Ages.inYearsOn(birth, day))
                .map(age -> age.isWithin(from, to))
                .orElse(Answer.UNKNOWN);
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyMember " + id;
    }
}
