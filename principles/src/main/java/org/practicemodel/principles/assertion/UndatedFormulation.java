package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Waivers;

/**
 * A formulation that nothing can be asserted about before it is said from which day it is looked at.
 *
 * <p>Rules look at records, so a formulation is looked at in one. By itself it stands in a record that has its id and holds
 * nothing else: whatever the rest of a record would have shown, such as people, a plan or a reason, cannot be seen yet, and
 * nothing is taken to be otherwise for want of it. {@link #of} gives the record that it belongs to. For instance {@code
 * assertThatFormulation(formulation).of(record).asOf(day).hasNoneUnmet()}. Immutable. Our interpretation.
 */
public final class UndatedFormulation {

    private final Formulation formulation;
    private final PracticeRecord record;
    private final Looking looking;
    private final Consumer<AssertionFailure> failures;

    private UndatedFormulation(
            Formulation formulation, PracticeRecord record, Looking looking, Consumer<AssertionFailure> failures) {
        this.formulation = formulation;
        this.record = record;
        this.looking = looking;
        this.failures = failures;
    }

    static UndatedFormulation alone(Formulation formulation, Looking looking, Consumer<AssertionFailure> failures) {
        PracticeRecord least = PracticeRecord.builder()
                .id(RecordId.of(formulation.id().value()))
                .build();
        return new UndatedFormulation(formulation, least, looking, failures);
    }

    /**
     * Gives the record that the formulation belongs to: its people, plans, reasons and whatever else says something about it.
     *
     * @param other the record; of its formulations only the earlier versions of this one are kept, since what another
     *     formulation lacks says nothing about this one
     * @return a copy with this record
     */
    public UndatedFormulation of(PracticeRecord other) {
        return new UndatedFormulation(formulation, other, looking, failures);
    }

    /**
     * Chooses who asks.
     *
     * @param other the checker with its model, books and settings, in place of one that asks the book of the formulation only
     * @return a copy with this checker
     */
    public UndatedFormulation under(AdherenceChecker other) {
        return new UndatedFormulation(formulation, record, looking.withChecker(other), failures);
    }

    /**
     * Leaves for a time what somebody decided to leave. It changes no verdict: it is only no part of what nothing is to be shown
     * otherwise of, and is counted there.
     *
     * @param decided the waivers, in place of those it has
     * @return a copy with these waivers
     */
    public UndatedFormulation with(Waivers decided) {
        return new UndatedFormulation(formulation, record, looking.withWaivers(decided), failures);
    }

    /**
     * Says from which day the formulation is looked at.
     *
     * @param day the day; what had not happened or had not been written down by then does not count
     * @return what can be asserted; places are those in the record that it is looked at in
     */
    public PracticeAssertion asOf(LocalDate day) {
        return new PracticeAssertion(recordToLookAt(), looking, day, Scope.EVERYTHING, Hearing.each(failures));
    }

    private PracticeRecord recordToLookAt() {
        Set<FormulationId> earlier = earlierVersions();
        return record.withFormulations(Stream.concat(
                        record.formulations().stream().filter(other -> earlier.contains(other.id())),
                        Stream.of(formulation))
                .toList());
    }

    private Set<FormulationId> earlierVersions() {
        Set<FormulationId> earlier = new HashSet<>();
        Optional<FormulationId> before = formulation.supersedes();
        while (before.isPresent() && !before.get().equals(formulation.id()) && earlier.add(before.get())) {
            FormulationId id = before.get();
            before = record.formulations().stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst()
                    .flatMap(Formulation::supersedes);
        }
        return earlier;
    }
}
