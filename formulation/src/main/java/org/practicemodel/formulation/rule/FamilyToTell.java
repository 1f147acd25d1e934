package org.practicemodel.formulation.rule;

import java.util.List;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.view.RecordView;

/** The people with whom a hypothesis would be shared. */
final class FamilyToTell {

    private FamilyToTell() {}

    /** Those whom the mark names; where it names nobody, the parents, carers and people with parental responsibility. */
    static List<PersonId> in(RecordView view, HypothesisSharing sharing) {
        return sharing.with().isEmpty() ? adults(view) : sharing.with();
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
