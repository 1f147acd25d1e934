package org.practicemodel.principles.rule.transparency;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Recorded.agreed;

import java.util.Arrays;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;

/** Invented shares of an invented plan. */
final class Shares {

    static final Plan PLAN =
            agreed("plan-1", PlanKind.CHILD_IN_NEED, "2026-02-03").build();

    private Shares() {}

    static DocumentShare undated(String id, String toWhom) {
        return DocumentShare.builder()
                .id(DocumentShareId.of(id))
                .kind(DocumentKind.PLAN)
                .plan(PlanId.of("plan-1"))
                .toWhom(Party.of(PersonId.of(toWhom)))
                .build();
    }

    static DocumentShare share(String id, String on, String toWhom) {
        return undated(id, toWhom).withOn(day(on));
    }

    static PracticeRecord with(PracticeRecord record, DocumentShare... shares) {
        return record.withEngagement(record.engagement()
                .withDocumentShares(Stream.concat(record.engagement().documentShares().stream(), Arrays.stream(shares))
                        .toList()));
    }
}
