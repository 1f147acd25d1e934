package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.time.Ages;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;

/** The children whom a formulation can say something about. */
final class Children {

    private Children() {}

    /** Returns those who may be born and who are living, in the order of their ids. */
    static List<FamilyMember> living(RecordView view) {
        return view.children().stream()
                .filter(child -> child.diedOn().isEmpty() && !isUnborn(view, child))
                .sorted(Comparator.comparing(child -> child.id().value()))
                .toList();
    }

    /** Checks whether a child was of an age within two, both included; unknown where the day of birth leaves it open. */
    static Answer isAged(FamilyMember child, LocalDate day, int from, int to) {
        return child.bornOn()
                .flatMap(birth -> Ages.inYearsOn(birth, day))
                .map(age -> age.isWithin(from, to))
                .orElse(Answer.UNKNOWN);
    }

    private static boolean isUnborn(RecordView view, FamilyMember child) {
        return child.bornOn()
                .map(birth -> Ages.isBornBy(birth, view.asOf()) == Answer.NO)
                .orElse(child.dueOn().isPresent());
    }
}
