package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.time.Ages;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;

/** The children whom people can meet. */
public final class Children {

    private Children() {}

    /** Those who may be born and who are living, in the order of their ids. */
    public static List<FamilyMember> living(RecordView view) {
        return view.children().stream()
                .filter(child -> child.diedOn().isEmpty() && !isUnborn(view, child))
                .sorted(Comparator.comparing(child -> child.id().value()))
                .toList();
    }

    private static boolean isUnborn(RecordView view, FamilyMember child) {
        return child.bornOn()
                .map(birth -> Ages.isBornBy(birth, view.asOf()) == Answer.NO)
                .orElse(child.dueOn().isPresent());
    }
}
