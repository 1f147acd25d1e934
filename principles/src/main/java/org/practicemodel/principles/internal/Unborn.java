package org.practicemodel.principles.internal;

import java.time.LocalDate;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.time.Ages;
import org.practicemodel.core.time.Answer;

/** Whether a child was not yet born on a day. */
public final class Unborn {

    private Unborn() {}

    /**
     * Checks whether a child was certainly not born by a day; where only the day is known on which the birth is expected,
     * the child is taken as not yet born.
     */
    public static boolean on(LocalDate day, FamilyMember child) {
        return child.bornOn()
                .map(birth -> Ages.isBornBy(birth, day) == Answer.NO)
                .orElse(child.dueOn().isPresent());
    }
}
