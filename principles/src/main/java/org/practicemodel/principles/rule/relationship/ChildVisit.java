package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.TimeAlone;

/** What one visit in person that took place says of one child. */
record ChildVisit(Interaction visit, LocalDate on, List<ChildSeen> told) {

    private static final Set<TimeAlone> OFFERED =
            Set.of(TimeAlone.ALONE, TimeAlone.WITH_AN_ADULT_THEY_CHOSE, TimeAlone.DECLINED);

    boolean seen() {
        return told.stream().anyMatch(ChildSeen::seen);
    }

    boolean offered() {
        return told.stream().flatMap(each -> each.timeAlone().stream()).anyMatch(OFFERED::contains);
    }

    boolean notOffered() {
        return !offered() && is(TimeAlone.NOT_OFFERED);
    }

    boolean withPeopleTheyKnow() {
        return is(TimeAlone.WITH_PEOPLE_THEY_KNOW);
    }

    boolean noticed() {
        return told.stream().anyMatch(each -> each.noticed().isPresent());
    }

    boolean explained() {
        return told.stream().anyMatch(each -> each.reason().isPresent());
    }

    private boolean is(TimeAlone code) {
        return told.stream()
                .anyMatch(each -> each.timeAlone().filter(code::equals).isPresent());
    }
}
