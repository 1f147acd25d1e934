package org.practicemodel.principles.testing;

import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.reason.SeenElsewhereId;
import org.practicemodel.core.vocabulary.RuleCode;

/** Invented notes that what a rule looks for can be seen elsewhere. */
public final class Noted {

    /** Where every one of these notes says that it can be seen. */
    public static final String WHERE = "The paper file, second drawer";

    private Noted() {}

    public static SeenElsewhere elsewhere(String id, String rule, String on) {
        return SeenElsewhere.builder()
                .id(SeenElsewhereId.of(id))
                .rule(RuleCode.of(rule))
                .where(WHERE)
                .by(RoleCode.FAMILY_SUPPORT_WORKER)
                .on(Invented.day(on))
                .build();
    }
}
