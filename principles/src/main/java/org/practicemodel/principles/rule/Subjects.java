package org.practicemodel.principles.rule;

import java.util.Collections;
import java.util.List;
import org.practicemodel.core.family.PersonId;

/** Whether two entries are about the same people; an entry that names nobody is about the whole family. */
final class Subjects {

    private Subjects() {}

    static boolean meet(List<PersonId> one, List<PersonId> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
