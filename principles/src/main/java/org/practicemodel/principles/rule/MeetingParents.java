package org.practicemodel.principles.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/**
 * The parents and people with parental responsibility to whom a family-led meeting would be offered, and the exceptions
 * for safety that speak for them.
 */
final class MeetingParents {

    private final RecordView view;
    private final RuleCode rule;
    private final List<FamilyMember> all;
    private final List<FamilyMember> living;

    MeetingParents(RecordView view, RuleCode rule) {
        this.view = view;
        this.rule = rule;
        this.all = view.record().family().members().stream()
                .filter(member -> member.role().equals(FamilyRole.PARENT)
                        || !member.parentalResponsibilityFor().isEmpty())
                .toList();
        this.living = all.stream().filter(member -> member.diedOn().isEmpty()).toList();
    }

    /** Returns their ids, also of those who have died since. */
    Set<PersonId> ids() {
        return all.stream().map(FamilyMember::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Checks whether it would be safe to offer it to nobody of them, so that nobody is left. */
    boolean nobodyLeft() {
        return !living.isEmpty()
                && living.stream()
                        .allMatch(parent ->
                                view.exceptions(rule, parent.id()).stream().anyMatch(view::speaks));
    }

    /** Returns the exceptions that still speak, or those that are to be looked at again. */
    List<SafetyException> exceptions(boolean speaking) {
        return living.stream()
                .flatMap(parent -> view.exceptions(rule, parent.id()).stream())
                .filter(exception -> view.speaks(exception) == speaking)
                .distinct()
                .toList();
    }

    /** Returns what is said of the exceptions where restricted matters were asked for. */
    List<Phrase> phrases(boolean speaking) {
        return exceptions(speaking).stream()
                .map(exception -> Phrase.of(speaking ? "kernel.exception" : "kernel.exceptionOver")
                        .with("reviewBy", exception.reviewBy()))
                .distinct()
                .toList();
    }

    /** Returns where the exceptions stand, for those who asked for restricted matters. */
    List<Evidence> evidence(boolean speaking) {
        return exceptions(speaking).stream()
                .map(exception -> speaking ? Evidence.supports(view, exception) : Evidence.missing(view, exception))
                .map(Evidence::asRestricted)
                .toList();
    }
}
