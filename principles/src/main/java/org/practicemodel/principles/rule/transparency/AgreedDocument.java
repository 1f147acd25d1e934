package org.practicemodel.principles.rule.transparency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.MainPlans;
import org.practicemodel.principles.internal.Subjects;

/**
 * The current version of something that was written and agreed, which those whom it is about are entitled to have.
 *
 * @param entry where it is recorded
 * @param agreedOn the day it was agreed, authorised or signed
 * @param subjects the children it is about; empty means the whole family
 * @param isTheirOwn whether it is the young person's own, as a pathway plan is, and not their parents'
 * @param isShared whether a share is one of this version
 */
record AgreedDocument(
        Entry entry,
        LocalDate agreedOn,
        List<PersonId> subjects,
        boolean isTheirOwn,
        Predicate<DocumentShare> isShared) {

    /** What holds things until there is a full plan is a plan that people have to know, too. */
    private static final Set<PlanKind> UNTIL_THEN = Set.of(PlanKind.SAFETY, PlanKind.INTERIM);

    /** Returns plans, then assessments, then formulations, each in the order of the ids. */
    static List<AgreedDocument> of(RecordView view) {
        Stream<AgreedDocument> plans = MainPlans.of(view).stream()
                .filter(plan -> plan.kind().isFullPlan() || UNTIL_THEN.contains(plan.kind()))
                .map(AgreedDocument::of);
        Stream<AgreedDocument> assessments = view.record().journey().assessments().stream()
                .filter(assessment -> view.episode().belongs(assessment.episode(), assessment.authorisedOn()))
                .sorted(Comparator.comparing(assessment -> assessment.id().value()))
                .flatMap(assessment -> assessment.authorisedOn().stream()
                        .map(on -> new AgreedDocument(
                                assessment,
                                on,
                                assessment.subjects(),
                                false,
                                share -> share.assessment().equals(Optional.of(assessment.id())))));
        Stream<AgreedDocument> formulations = view.formulations().current().stream()
                .sorted(Comparator.comparing(formulation -> formulation.id().value()))
                .flatMap(formulation -> formulation.signOff().stream()
                        .filter(signed -> view.episode().belongs(Optional.of(signed.on())))
                        .map(signed -> new AgreedDocument(
                                formulation,
                                signed.on(),
                                formulation.subjects(),
                                false,
                                share -> share.formulation().equals(Optional.of(formulation.id())))));
        return Stream.of(plans, assessments, formulations)
                .flatMap(documents -> documents)
                .toList();
    }

    private static AgreedDocument of(Plan plan) {
        return new AgreedDocument(
                plan,
                plan.agreedOn().orElseThrow(),
                plan.subjects(),
                plan.kind().equals(PlanKind.PATHWAY),
                share -> share.plan().equals(Optional.of(plan.id())));
    }

    /** Returns who is entitled to have it: those with parental responsibility for its children, and who is old enough. */
    List<Listener> readers(RecordView view, int childrenFromYears) {
        if (isTheirOwn) {
            return Listener.children(view, 0).stream()
                    .filter(this::isAbout)
                    .map(child -> new Listener(child.member(), Answer.YES))
                    .toList();
        }
        Stream<Listener> parents = Listener.adults(view).stream()
                .filter(Listener::isParent)
                .filter(parent -> parent.member().parentalResponsibilityFor().isEmpty()
                        || Subjects.meet(parent.member().parentalResponsibilityFor(), subjects));
        Stream<Listener> children =
                Listener.children(view, childrenFromYears).stream().filter(this::isAbout);
        return Stream.concat(parents, children).toList();
    }

    private boolean isAbout(Listener child) {
        return Subjects.include(subjects, child.id());
    }

    /** Returns the shares of this version, in the order of their ids. */
    List<DocumentShare> shares(RecordView view) {
        return view.record().engagement().documentShares().stream()
                .filter(isShared)
                .sorted(Comparator.comparing(share -> share.id().value()))
                .toList();
    }
}
