package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/** The people with whom a hypothesis would be shared, and the exceptions for safety that speak for them. */
final class FamilyToTell {

    private final RecordView view;
    private final RuleCode rule;
    private final List<PersonId> people;

    /** Those whom the mark names; where it names nobody, the parents, carers and people with parental responsibility. */
    FamilyToTell(RecordView view, RuleCode rule, HypothesisSharing sharing) {
        this.view = view;
        this.rule = rule;
        this.people = sharing.with().isEmpty() ? adults(view) : sharing.with();
    }

    /** Checks whether it would be safe to share it with nobody of them, so that nobody is left. */
    boolean nobodyLeft() {
        return !people.isEmpty()
                && people.stream()
                        .allMatch(
                                person -> view.exceptions(rule, person).stream().anyMatch(view::speaks));
    }

    /** Returns what is said of the exceptions that speak where restricted matters were asked for. */
    List<Phrase> phrases() {
        return exceptions(true).stream()
                .map(exception -> Phrase.of("kernel.exception").with("reviewBy", exception.reviewBy()))
                .distinct()
                .toList();
    }

    /** Returns where the exceptions stand that speak, or that are to be looked at again, for those who asked for them. */
    List<Evidence> evidence(boolean speaking) {
        return exceptions(speaking).stream()
                .map(exception -> speaking ? Evidence.supports(view, exception) : Evidence.missing(view, exception))
                .map(Evidence::asRestricted)
                .toList();
    }

    private List<SafetyException> exceptions(boolean speaking) {
        return people.stream()
                .flatMap(person -> view.exceptions(rule, person).stream())
                .filter(exception -> view.speaks(exception) == speaking)
                .distinct()
                .sorted(Comparator.comparing(exception -> exception.id().value()))
                .toList();
    }

    private static List<PersonId> adults(RecordView view) {
        return view.record().family().members().stream()
                .filter(member -> member.diedOn().isEmpty())
                .filter(member -> member.role().equals(FamilyRole.PARENT)
                        || member.role().equals(FamilyRole.CARER)
                        || !member.parentalResponsibilityFor().isEmpty())
                .map(FamilyMember::id)
                .toList();
    }
}
