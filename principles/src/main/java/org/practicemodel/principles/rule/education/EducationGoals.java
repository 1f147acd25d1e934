package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.FormulationsOfWork;
import org.practicemodel.principles.internal.Subjects;

/** The goals and actions about education that a child has. */
final class EducationGoals {

    private final RecordView view;
    private final PersonId child;
    private final Set<String> factors;

    EducationGoals(RecordView view, PersonId child) {
        this.view = view;
        this.child = child;
        this.factors = view.record().formulations().stream()
                .flatMap(formulation -> formulation.factors().stream())
                .filter(factor -> factor.domains().contains(FactorDomain.EDUCATION))
                .map(factor -> factor.id().value())
                .collect(Collectors.toSet());
    }

    /** Those that stand on a day or were set after it, goals first, each in the order of their ids. */
    List<Evidence> since(LocalDate day) {
        Stream<Goal> goals = view.goals().all().stream()
                .filter(this::isAboutEducation)
                .filter(goal -> stands(
                        day,
                        goal.setOn(),
                        formulation -> formulation.goals().contains(goal),
                        plan -> plan.goals().contains(goal.id())));
        Stream<Action> actions = view.goals().actions().stream()
                .filter(action -> namesFactor(action.buildsOn()))
                .filter(action -> stands(
                        day,
                        action.agreedOn(),
                        formulation -> formulation.actions().contains(action),
                        plan -> plan.actions().contains(action.id())));
        return Stream.of(goals, actions)
                .flatMap(found -> found.sorted(
                        Comparator.comparing((Entry entry) -> entry.id().value())))
                .map(entry -> Evidence.supports(view, entry))
                .toList();
    }

    private boolean isAboutEducation(Goal goal) {
        return goal.domains().contains(FactorDomain.EDUCATION)
                || namesFactor(goal.tracesTo())
                || namesFactor(goal.buildsOn());
    }

    private boolean namesFactor(List<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).anyMatch(factors::contains);
    }

    /** It stands where one of the formulations or plans that hold it does; where none holds it, by its own day. */
    private boolean stands(
            LocalDate day, Optional<LocalDate> setOn, Predicate<Formulation> isHeld, Predicate<Plan> isNamed) {
        List<Formulation> formulations =
                view.record().formulations().stream().filter(isHeld).toList();
        List<Plan> plans = view.plans().all().stream().filter(isNamed).toList();
        boolean beside = formulations.isEmpty() && plans.isEmpty();
        return EducationNow.isByLastDay(view, setOn)
                && (formulations.stream().anyMatch(this::holds)
                        || plans.stream().anyMatch(plan -> isInForce(plan, day))
                        || (beside && view.episode().belongs(setOn)));
    }

    private boolean holds(Formulation formulation) {
        return FormulationsOfWork.of(view).contains(formulation) && Subjects.include(formulation.subjects(), child);
    }

    /** A draft holds what it names as well: writing a goal down answers. */
    private boolean isInForce(Plan plan, LocalDate day) {
        return !view.plans().isSuperseded(plan)
                && Subjects.include(plan.subjects(), child)
                && view.plans()
                        .days(plan)
                        .map(days -> !days.from().isAfter(view.episode().lastDay())
                                && days.until().filter(day::isAfter).isEmpty())
                        .orElseGet(() -> view.episode().belongs(plan.agreedOn()));
    }
}
