package org.practicemodel.principles.testing;

import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.ChildSeenBuilder;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionBuilder;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.TimeAlone;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Statement;

/** Invented visits, and the children who were seen at them. */
public final class Visited {

    private Visited() {}

    public static PracticeRecord with(PracticeRecord record, Interaction... visits) {
        return record.withEngagement(record.engagement().withInteractions(visits));
    }

    public static InteractionBuilder undated(String id) {
        return Interaction.builder().id(InteractionId.of(id)).mode(InteractionMode.HOME_VISIT);
    }

    public static InteractionBuilder visit(String id, String on) {
        return undated(id).on(Given.day(on));
    }

    public static Interaction visit(String id, String on, ChildSeen... children) {
        return visit(id, on).addChildren(children).build();
    }

    public static Interaction attempt(String id, String on, ChildSeen... children) {
        return visit(id, on)
                .outcome(InteractionOutcome.ATTEMPTED)
                .addChildren(children)
                .build();
    }

    /** A visit that was written down on a later day. */
    public static Interaction writtenDown(Interaction visit, String on) {
        return visit.withProvenance(
                Provenance.builder().recordedOn(Given.day(on)).build());
    }

    public static ChildSeen seen(String child) {
        return told(child, true).build();
    }

    public static ChildSeen seen(String child, TimeAlone alone) {
        return told(child, true).timeAlone(alone).build();
    }

    public static ChildSeen notSeen(String child) {
        return told(child, false).build();
    }

    public static ChildSeen because(ChildSeen told) {
        return told.withReason(Statement.of("Invented reason."));
    }

    public static ChildSeen noticed(ChildSeen told) {
        return told.withNoticed(Statement.of("Invented words."));
    }

    public static FamilyMember child(String id) {
        return Given.person(id, FamilyRole.CHILD).build();
    }

    public static FamilyMember child(String id, String bornOn) {
        return Given.person(id, FamilyRole.CHILD)
                .bornOn(PartialDate.parse(bornOn))
                .build();
    }

    private static ChildSeenBuilder told(String child, boolean seen) {
        return ChildSeen.builder().child(PersonId.of(child)).seen(seen);
    }
}
