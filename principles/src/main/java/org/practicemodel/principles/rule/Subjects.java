package org.practicemodel.principles.rule;

import java.util.Collections;
import java.util.List;
import org.practicemodel.core.family.PersonId;

/** Whom an entry is about: the people it names, or the whole family if it names nobody. */
final class Subjects {

    private Subjects() {}

    /** Checks whether an entry with these subjects is about a person. */
    static boolean include(List<PersonId> subjects, PersonId person) {
        return subjects.isEmpty() || subjects.contains(person);
    }

    /** Checks whether two entries with these subjects are about somebody they share. */
    static boolean meet(List<PersonId> one, List<PersonId> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
