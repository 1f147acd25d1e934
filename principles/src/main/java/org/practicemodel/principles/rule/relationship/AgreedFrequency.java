package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.time.MonthArithmetic;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.PlanVersions;
import org.practicemodel.principles.internal.Subjects;

/**
 * How often a plan in force says that a child is seen, and since when: a new version goes on where the one before it was as
 * long as it says the same of the same child. A baby's days are counted from the birth.
 */
record AgreedFrequency(RecordView view, Plan plan, ContactFrequency frequency, LocalDate since) {

    private static final Set<FrequencyUnit> COUNTED =
            Set.of(FrequencyUnit.DAYS, FrequencyUnit.WORKING_DAYS, FrequencyUnit.WEEKS, FrequencyUnit.MONTHS);

    /** Returns what each plan in force says of a child, where it says so in a unit that can be counted. */
    static List<AgreedFrequency> of(RecordView view, FamilyMember child) {
        return view.plans().current().stream()
                .filter(plan -> Subjects.include(plan.subjects(), child.id()))
                .flatMap(plan -> plan
                        .contactFrequency()
                        .filter(frequency -> COUNTED.contains(frequency.unit()))
                        .map(frequency -> new AgreedFrequency(view, plan, frequency, since(view, plan, child)))
                        .stream())
                .toList();
    }

    /** The last day on which the child is seen in time, counted from a day. */
    LocalDate lastDay(LocalDate from) {
        int every = frequency.every();
        FrequencyUnit unit = frequency.unit();
        if (unit.equals(FrequencyUnit.WORKING_DAYS)) {
            return view.calendar().plusWorkingDays(from, every);
        }
        if (unit.equals(FrequencyUnit.MONTHS)) {
            return MonthArithmetic.plusMonths(from, every);
        }
        return unit.equals(FrequencyUnit.WEEKS) ? from.plusWeeks(every) : from.plusDays(every);
    }

    /** The day from which the days are counted, given when the child was last seen. */
    LocalDate from(Optional<LocalDate> lastSeen) {
        return lastSeen.filter(since::isBefore).orElse(since);
    }

    private static LocalDate since(RecordView view, Plan plan, FamilyMember child) {
        Predicate<Plan> saysTheSame = version -> version.contactFrequency().equals(plan.contactFrequency())
                && Subjects.include(version.subjects(), child.id());
        LocalDate agreed = new PlanVersions(view, plan)
                .all().stream()
                        .takeWhile(saysTheSame)
                        .flatMap(version -> view.plans().days(version).stream())
                        .map(DateInterval::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return child.bornOn().map(PartialDate::latest).filter(agreed::isBefore).orElse(agreed);
    }
}
