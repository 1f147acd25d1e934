package org.practicemodel.principles.internal;

import org.practicemodel.core.participation.Disagreement;

/** Whose disagreement it is: the family's belongs to P07-R3, a partner's to E1-R2. */
public final class Disagreements {

    private Disagreements() {}

    /** Checks whether somebody of the family or its network sees it differently; where nobody is named, that is assumed. */
    public static boolean isOfFamily(Disagreement disagreement) {
        return disagreement.by().isEmpty()
                || disagreement.by().stream().anyMatch(party -> party.person().isPresent());
    }
}
