package org.practicemodel.principles.internal;

import java.util.List;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.LeadAllocation;

/** The lead allocations that one child has: brothers and sisters may have others. */
public final class ChildsLeads {

    private ChildsLeads() {}

    /** Those of the allocations that are for a child, named or as one of the whole family. */
    public static List<LeadAllocation> of(PersonId child, List<LeadAllocation> leads) {
        return leads.stream()
                .filter(lead -> Subjects.include(lead.subjects(), child))
                .toList();
    }
}
