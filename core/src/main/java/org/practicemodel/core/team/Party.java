package org.practicemodel.core.team;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * Who took part in something or received it: a person of the family or network, a worker, or an agency.
 *
 * <p>For instance: {@code Party.of(AgencyId.of("agency-school"))}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param person a person of the family or its network
 * @param worker a worker
 * @param agency an agency
 */
@Value.Builder
public record Party(Optional<PersonId> person, Optional<WorkerId> worker, Optional<AgencyId> agency)
        implements WithParty {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Party {
        WellFormed check = WellFormed.of(Party.class)
                .required("person", person)
                .required("worker", worker)
                .required("agency", agency);
        check.holds(
                () -> Stream.of(person, worker, agency)
                                .filter(Optional::isPresent)
                                .count()
                        == 1,
                "",
                FaultCode.TOGETHER,
                "exactly one of 'person', 'worker' and 'agency'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PartyBuilder builder() {
        return new PartyBuilder();
    }

    /**
     * Obtains a party that is a person of the family or its network.
     *
     * @param person the person
     * @return the party
     */
    public static Party of(PersonId person) {
        return builder().person(person).build();
    }

    /**
     * Obtains a party that is a worker.
     *
     * @param worker the worker
     * @return the party
     */
    public static Party of(WorkerId worker) {
        return builder().worker(worker).build();
    }

    /**
     * Obtains a party that is an agency.
     *
     * @param agency the agency
     * @return the party
     */
    public static Party of(AgencyId agency) {
        return builder().agency(agency).build();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Party";
    }
}
