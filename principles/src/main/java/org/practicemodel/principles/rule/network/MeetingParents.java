package org.practicemodel.principles.rule.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.rule.SpokenFor;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;

/** The parents and people with parental responsibility to whom a family-led meeting would be offered. */
final class MeetingParents {

    private final RecordView view;
    private final RuleCode rule;
    private final List<FamilyMember> all;
    private final List<PersonId> living;

    MeetingParents(RecordView view, RuleCode rule) {
        this.view = view;
        this.rule = rule;
        this.all = view.record().family().members().stream()
                .filter(member -> member.role().equals(FamilyRole.PARENT)
                        || !member.parentalResponsibilityFor().isEmpty())
                .toList();
        this.living = all.stream()
                .filter(member -> member.diedOn().isEmpty())
                .map(FamilyMember::id)
                .toList();
    }

    /** Returns their ids, also of those who have died since. */
    Set<PersonId> ids() {
        return all.stream().map(FamilyMember::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns for whom of those who live an exception for safety speaks. */
    SpokenFor spokenFor() {
        return SpokenFor.of(view, rule, living);
    }
}
