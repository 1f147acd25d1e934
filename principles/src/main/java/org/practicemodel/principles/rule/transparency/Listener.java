package org.practicemodel.principles.rule.transparency;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.rule.SpokenFor;
import org.practicemodel.core.time.Ages;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * Somebody of the family who can be told something: living, born and not out of reach.
 *
 * @param member the person
 * @param oldEnough whether they are of an age to be told; an adult is
 */
record Listener(FamilyMember member, Answer oldEnough) {

    /** Nobody can be told who has died or was not found. */
    private static final Set<ViewOutcome> OUT_OF_REACH = Set.of(ViewOutcome.NOT_FOUND, ViewOutcome.DIED);

    /** Returns the parents, the carers and whoever has parental responsibility, in the order of their ids. */
    static List<Listener> adults(RecordView view) {
        return within(view)
                .filter(Listener::isAdult)
                .map(member -> new Listener(member, Answer.YES))
                .toList();
    }

    /** Returns the children who may be of an age or older, in the order of their ids; none who is not yet born. */
    static List<Listener> children(RecordView view, int fromYears) {
        return within(view)
                .filter(member -> member.role().equals(FamilyRole.CHILD) && !isAdult(member))
                .map(child -> new Listener(child, isAged(view, child, fromYears)))
                .filter(child -> child.oldEnough() != Answer.NO)
                .toList();
    }

    PersonId id() {
        return member.id();
    }

    /** Checks whether it is a child. */
    boolean isChild() {
        return !isAdult(member);
    }

    /** Checks whether it is a parent or somebody with parental responsibility, not only a carer. */
    boolean isParent() {
        return member.role().equals(FamilyRole.PARENT)
                || !member.parentalResponsibilityFor().isEmpty();
    }

    /** Returns whether an exception for safety speaks for them. */
    SpokenFor spokenFor(RecordView view, RuleCode rule) {
        return SpokenFor.of(view, rule, List.of(id()));
    }

    private static Stream<FamilyMember> within(RecordView view) {
        return view.record().family().members().stream()
                .filter(member -> member.diedOn().isEmpty())
                .filter(member -> member.viewSought()
                        .map(ViewSought::outcome)
                        .filter(OUT_OF_REACH::contains)
                        .isEmpty())
                .sorted(Comparator.comparing(member -> member.id().value()));
    }

    private static boolean isAdult(FamilyMember member) {
        return member.role().equals(FamilyRole.PARENT)
                || member.role().equals(FamilyRole.CARER)
                || !member.parentalResponsibilityFor().isEmpty();
    }

    private static Answer isAged(RecordView view, FamilyMember child, int fromYears) {
        if (child.bornOn().isEmpty()) {
            return child.dueOn().isPresent() ? Answer.NO : Answer.UNKNOWN;
        }
        return child.bornOn()
                .flatMap(birth -> Ages.inYearsOn(birth, view.episode().lastDay()))
                .map(age -> age.isUnder(fromYears))
                .map(Listener::opposite)
                .orElse(Answer.NO);
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
