package org.practicemodel.principles.rule.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.PlanVersions;
import org.practicemodel.principles.internal.Subjects;

/** A plan in force and what starts the clock of its reviews, which differs from kind to kind. */
record PlanInForce(RecordView view, PlanVersions versions) {

    Stream<Outcome> outcomes() {
        PlanKind kind = versions.latest().kind();
        if (kind.equals(PlanKind.CHILD_PROTECTION)) {
            return protection();
        }
        if (kind.equals(PlanKind.CARE)) {
            return lookedAfter();
        }
        return sinceAgreed(kind.equals(PlanKind.PATHWAY) ? ReviewRhythm.PATHWAY : ReviewRhythm.LOCAL);
    }

    private Stream<Outcome> protection() {
        LocalDate since = versions.inForceFrom().orElseThrow();
        Optional<ProtectionConference> conference = initialConference(since);
        LocalDate startedOn = conference.map(ProtectionConference::heldOn).orElse(since);
        List<ProtectionConference> startedBy = conference.stream().toList();
        return Stream.of(ReviewRhythm.PROTECTION, ReviewRhythm.CORE_GROUP)
                .map(rhythm -> new ReviewClock(view, versions, rhythm, startedOn, startedBy, since))
                .flatMap(clock -> clock.outcomes().stream());
    }

    private Stream<Outcome> lookedAfter() {
        Comparator<LevelOfHelp> byStart =
                Comparator.comparing(level -> level.interval().from().orElse(LocalDate.MIN));
        Optional<LevelOfHelp> lookedAfter = view.record().journey().levelsOfHelp().stream()
                .filter(level -> level.level().equals(HelpLevel.LOOKED_AFTER))
                .filter(level ->
                        Subjects.meet(level.subjects(), versions.latest().subjects()))
                .filter(level ->
                        level.interval().until().filter(view.asOf()::isAfter).isEmpty())
                .max(byStart.thenComparing(level -> level.id().value()));
        Optional<LocalDate> since =
                lookedAfter.flatMap(level -> level.interval().from());
        return since.map(day -> new ReviewClock(
                                view,
                                versions,
                                ReviewRhythm.LOOKED_AFTER,
                                day,
                                lookedAfter.stream().toList(),
                                day)
                        .outcomes().stream())
                .orElseGet(() -> Stream.of(Outcomes.absent(
                        view,
                        RecordType.LEVELS_OF_HELP,
                        Phrase.of("P10-R3.lookedAfterUnknown")
                                .with("plan", versions.latest().id()),
                        List.of(Evidence.missing(view, versions.latest())))));
    }

    private Stream<Outcome> sinceAgreed(ReviewRhythm rhythm) {
        LocalDate agreedOn = versions.agreedOn().orElseThrow();
        return new ReviewClock(view, versions, rhythm, agreedOn, List.of(), agreedOn).outcomes().stream();
    }

    private Optional<ProtectionConference> initialConference(LocalDate since) {
        LocalDate agreedOn = versions.agreedOn().orElse(since);
        LocalDate last = agreedOn.isAfter(since) ? agreedOn : since;
        return view.record().journey().protectionConferences().stream()
                .filter(conference ->
                        Subjects.meet(conference.subjects(), versions.latest().subjects()))
                .filter(conference -> !conference.heldOn().isAfter(last))
                .filter(conference -> !ReviewRhythm.PROTECTION
                        .lastDay(view, conference.heldOn(), 0)
                        .isBefore(since))
                .max(Comparator.comparing(ProtectionConference::heldOn)
                        .thenComparing(conference -> conference.id().value()));
    }
}
