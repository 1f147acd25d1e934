package org.practicemodel.principles.internal;

import java.util.Collections;
import java.util.List;
import org.practicemodel.core.family.PersonId;

/** Whom an entry is about: the people it names, or the whole family if it names nobody. */
public final class Subjects {

    private Subjects() {}

    /** Checks whether an entry with these subjects is about a person. */
    public static boolean include(List<PersonId> subjects, PersonId person) {
        return subjects.isEmpty() || subjects.contains(person);
    }

    /** Checks whether two entries with these subjects are about somebody they share. */
    public static boolean meet(List<PersonId> one, List<PersonId> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
