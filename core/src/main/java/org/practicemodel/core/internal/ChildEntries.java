package org.practicemodel.core.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.internal.SourceReading.Coded;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.journey.ReferralSource;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.problem.ProblemCode;

/**
 * The entries that both national formats of England have in common, made from one child of either.
 *
 * <p>Not thread-safe.
 */
public final class ChildEntries {

    private final SourceReading reading;
    private final PersonId child;

    /**
     * Makes the entries of one child.
     *
     * @param reading reads the values
     * @param child the local id of the child
     */
    public ChildEntries(SourceReading reading, PersonId child) {
        this.reading = reading;
        this.child = child;
    }

    /**
     * Returns the child as a member of the family.
     *
     * @param place where the child stands in the source
     * @param details what holds the dates; empty where there is none
     * @param born the name of the date of birth in the format
     * @param due the name of the date that the child is expected
     * @return the child
     */
    public FamilyMember child(Place place, Optional<SourceSection> details, String born, String due) {
        var member = FamilyMember.builder().id(child).role(FamilyRole.CHILD).provenance(reading.provenance(place));
        details.ifPresent(dates -> {
            member.bornOn(reading.partialDate(dates, born));
            if (!dates.holds(born)) {
                member.dueOn(reading.partialDate(dates, due));
            } else if (dates.holds(due)) {
                reading.log().leftBehind(dates.text(due).map(SourceValue::place).orElse(dates.place()));
            }
        });
        return member.build();
    }

    /**
     * Returns an episode. A closure before the opening cannot be held: the opening stands.
     *
     * @param section what it is made from
     * @param opened the name of the day of opening in the format
     * @param closed the name of the day of closure
     * @param reason the name of the code of the reason
     * @return the episode
     */
    public Episode episode(SourceSection section, String opened, String closed, String reason) {
        Optional<LocalDate> start = reading.day(section, opened);
        Optional<LocalDate> end =
                reading.inOrder(section, closed, start, reading.day(section, closed), "the closure was left out");
        Optional<Coded<ClosureReason>> why = reading.code(section, reason, NationalCodes.CLOSURE_REASONS);
        if (why.isPresent() && !section.holds(closed)) {
            reading.log()
                    .problem(
                            section.text(reason).orElseThrow().place(),
                            ProblemCode.TOGETHER,
                            "to stand beside a day of closure; it was left out");
        }
        return Episode.builder()
                .id(EpisodeId.of(reading.nextId("episode")))
                .openedOn(start)
                .closure(end.map(on -> Closure.builder()
                        .on(on)
                        .reason(why.flatMap(Coded::ours))
                        .sourceReason(why.map(Coded::source))
                        .build()))
                .addSubjects(child)
                .provenance(reading.provenance(section.place()))
                .build();
    }

    /**
     * Returns the referral that an episode began with.
     *
     * @param section what it is made from
     * @param episode the episode, which opened on the day the referral came in
     * @param source the name of the code of who made it
     * @param noFurtherAction the name of the flag that is true where nothing further was done
     * @return the referral; empty where nothing is known of one
     */
    public Optional<Referral> referral(SourceSection section, Episode episode, String source, String noFurtherAction) {
        Optional<Coded<ReferralSource>> who = reading.code(section, source, NationalCodes.REFERRAL_SOURCES);
        Optional<Boolean> nothingFurther = section.flag(noFurtherAction);
        if (episode.openedOn().isEmpty() && who.isEmpty() && nothingFurther.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Referral.builder()
                .id(ReferralId.of(reading.nextId("referral")))
                .episode(episode.id())
                .receivedOn(episode.openedOn())
                .decision(nothingFurther.map(
                        none -> none ? ReferralDecision.NO_FURTHER_ACTION : ReferralDecision.FURTHER_ACTION))
                .source(who.flatMap(Coded::ours))
                .sourceOrigin(who.map(Coded::source))
                .addSubjects(child)
                .provenance(reading.provenance(section.place()))
                .build());
    }

    /**
     * Returns a child and family assessment. Its two days are apart, so that both are held where they contradict.
     *
     * @param section what it is made from
     * @param episode the episode that it belongs to
     * @param started the name of the day it began in the format
     * @param authorised the name of the day it was authorised
     * @return the assessment
     */
    public Assessment assessment(SourceSection section, EpisodeId episode, String started, String authorised) {
        Optional<LocalDate> start = reading.day(section, started);
        Optional<LocalDate> end = reading.day(section, authorised);
        if (SourceReading.isBefore(end, start)) {
            reading.log()
                    .note(
                            section.text(authorised).orElseThrow().place(),
                            ProblemCode.CONTRADICTORY_DATES,
                            "a day on or after the start; both days were kept");
        }
        return Assessment.builder()
                .id(AssessmentId.of(reading.nextId("assessment")))
                .kind(AssessmentKind.CHILD_AND_FAMILY)
                .episode(episode)
                .addSubjects(child)
                .startedOn(start)
                .authorisedOn(end)
                .provenance(reading.provenance(section.place()))
                .build();
    }

    /**
     * Returns the initial child protection conferences of an episode; one that stands in two places is one.
     *
     * @param sections what they are made from, in the order of the source
     * @param episode the episode that they belong to
     * @param held the name of the day in the format
     * @return the conferences
     */
    public List<ProtectionConference> conferences(List<SourceSection> sections, EpisodeId episode, String held) {
        Set<LocalDate> days = new HashSet<>();
        List<ProtectionConference> conferences = new ArrayList<>();
        for (SourceSection section : sections) {
            reading.day(section, held)
                    .filter(days::add)
                    .ifPresent(day -> conferences.add(ProtectionConference.builder()
                            .id(ProtectionConferenceId.of(reading.nextId("conference")))
                            .episode(episode)
                            .addSubjects(child)
                            .heldOn(day)
                            .provenance(reading.provenance(section.place()))
                            .build()));
        }
        return conferences;
    }

    /**
     * Returns a plan. Neither format says when a plan was agreed: it is taken to be agreed on the day it begins.
     *
     * @param section what it is made from
     * @param kind what sort of plan it is
     * @param from the name of its first day in the format
     * @param until the name of its last day
     * @return the plan
     */
    public Plan plan(SourceSection section, PlanKind kind, String from, String until) {
        Optional<RecordedInterval> interval = reading.interval(section, from, until);
        return Plan.builder()
                .id(PlanId.of(reading.nextId("plan-" + kind)))
                .kind(kind)
                .addSubjects(child)
                .agreedOn(interval.flatMap(RecordedInterval::from))
                .interval(interval)
                .provenance(reading.provenance(section.place()))
                .build();
    }
}
