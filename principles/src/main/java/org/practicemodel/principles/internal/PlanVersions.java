package org.practicemodel.principles.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;

/** A plan in force with the versions of its kind before it: a new version goes on where the one before it was. */
public final class PlanVersions {

    private final RecordView view;
    private final List<Plan> latestFirst = new ArrayList<>();

    public PlanVersions(RecordView view, Plan plan) {
        this.view = view;
        Optional<Plan> version = Optional.of(plan);
        while (version.filter(each -> !latestFirst.contains(each)).isPresent()) {
            latestFirst.add(version.get());
            version = version.flatMap(Plan::supersedes)
                    .flatMap(this::find)
                    .filter(earlier -> earlier.kind().equals(plan.kind()));
        }
    }

    public Plan latest() {
        return latestFirst.get(0);
    }

    /** Every version, the latest first. */
    public List<Plan> all() {
        return List.copyOf(latestFirst);
    }

    /** The day the first version of which a day is known was agreed, else the day it came into force. */
    public Optional<LocalDate> agreedOn() {
        return firstDated().flatMap(plan -> plan.agreedOn().or(() -> inForceSince(plan)));
    }

    /** The day the first version of which a day is known came into force, else the day it was agreed. */
    public Optional<LocalDate> inForceFrom() {
        return firstDated().flatMap(this::inForceSince);
    }

    private Optional<Plan> firstDated() {
        return latestFirst.stream()
                .filter(plan -> inForceSince(plan).isPresent())
                .reduce((later, earlier) -> earlier);
    }

    private Optional<LocalDate> inForceSince(Plan plan) {
        return view.plans().days(plan).map(DateInterval::from);
    }

    private Optional<Plan> find(PlanId id) {
        return view.plans().all().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }
}
