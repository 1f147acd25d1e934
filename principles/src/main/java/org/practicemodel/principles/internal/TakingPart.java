package org.practicemodel.principles.internal;

import java.util.Set;
import org.practicemodel.core.plan.Participation;

/** What it means how somebody took part: being there without a view says neither. */
public final class TakingPart {

    /** They were there and spoke, somebody spoke for them, or they sent their view. */
    public static final Set<Participation> HEARD = Set.of(
            Participation.ATTENDED,
            Participation.ATTENDED_ADVOCATE_SPOKE,
            Participation.ATTENDED_OTHER_WAY,
            Participation.ADVOCATE_ONLY,
            Participation.VIEW_SENT);

    /** They were not there, and nothing of theirs was. */
    public static final Set<Participation> NO_PART = Set.of(Participation.ABSENT, Participation.NOT_INVITED);

    private TakingPart() {}
}
