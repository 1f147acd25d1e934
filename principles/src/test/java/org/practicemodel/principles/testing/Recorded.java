package org.practicemodel.principles.testing;

import java.util.Arrays;
import java.util.List;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanBuilder;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewBuilder;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.LeadAllocation;

/** Invented leads, plans and reviews, and records of families that are open since 5 January 2026 unless said otherwise. */
public final class Recorded {

    private Recorded() {}

    public static PracticeRecord family() {
        return Given.with(Given.record(), Given.open("episode-1", "2026-01-05"));
    }

    public static PracticeRecord closedFamily() {
        return Given.with(Given.record(), Given.closed("episode-1", "2026-01-05", "2026-06-30"));
    }

    public static PracticeRecord childOnly(PracticeRecord record) {
        return record.withCoverage(
                Coverage.builder().subject(CoverageSubject.CHILD).build());
    }

    public static PracticeRecord with(PracticeRecord record, Plan... plans) {
        return record.withPlans(plans);
    }

    public static PracticeRecord with(PracticeRecord record, Review... reviews) {
        return record.withReviews(reviews);
    }

    public static PracticeRecord with(PracticeRecord record, PracticeRationale... reasons) {
        return record.withRationales(reasons);
    }

    public static PracticeRecord with(PracticeRecord record, ProtectionConference... conferences) {
        return record.withJourney(record.journey().withProtectionConferences(conferences));
    }

    /** A lead with the first and, where given, the last day. */
    public static LeadAllocation lead(String id, String worker, String... days) {
        return Given.lead(id, worker)
                .interval(days.length == 1 ? Given.from(days[0]) : Given.between(days[0], days[1]))
                .build();
    }

    public static LeadAllocation lead(LeadAllocation lead, String... children) {
        return lead.withSubjects(people(children));
    }

    /** A plan in force from its first day and, where given, to its last. */
    public static PlanBuilder plan(String id, PlanKind kind, String... days) {
        return Plan.builder()
                .id(PlanId.of(id))
                .kind(kind)
                .interval(days.length == 1 ? Given.from(days[0]) : Given.between(days[0], days[1]));
    }

    public static PlanBuilder agreed(String id, PlanKind kind, String on) {
        return Plan.builder().id(PlanId.of(id)).kind(kind).agreedOn(Given.day(on));
    }

    public static ReviewBuilder review(String id, ReviewKind kind, String heldOn) {
        return Review.builder().id(ReviewId.of(id)).kind(kind).heldOn(Given.day(heldOn));
    }

    public static ProtectionConference conference(String id, String heldOn) {
        return ProtectionConference.builder()
                .id(ProtectionConferenceId.of(id))
                .heldOn(Given.day(heldOn))
                .build();
    }

    public static Mark mark(String on) {
        return Mark.builder().on(Given.day(on)).by(RoleCode.TEAM_MANAGER).build();
    }

    public static List<PersonId> people(String... ids) {
        return Arrays.stream(ids).map(PersonId::of).toList();
    }
}
