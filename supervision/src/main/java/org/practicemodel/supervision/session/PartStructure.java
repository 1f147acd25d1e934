package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedReference;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.view.RecordView;

/** Whether what was said of a family holds together with what its record held on the day. */
final class PartStructure {

    private final RecordView view;
    private final RecordPart part;
    private final FamilyDiscussion discussion;
    private final String place;

    private PartStructure(RecordView view, RecordPart part) {
        this.view = view;
        this.part = part;
        this.discussion = part.discussion();
        this.place = "/discussions/" + view.record().discussions().size();
    }

    /** Returns every fault by place; what the record brought along is not among them. */
    static List<DiscussionFault> faults(RecordView view, RecordPart part) {
        PartStructure structure = new PartStructure(view, part);
        return Stream.of(
                        structure.usedTwice(),
                        structure.leadingNowhere(),
                        structure.saidAndNotSaid(),
                        structure.completeBefore())
                .flatMap(found -> found)
                .distinct()
                .sorted(DiscussionFault.ORDER)
                .toList();
    }

    /** The whole record is looked through, so that an id that is not known on the day is not given again. */
    private Stream<DiscussionFault> usedTwice() {
        Set<String> here = new HashSet<>();
        return Stream.of(Stream.of(discussion), part.steps().stream(), part.decisions().stream())
                .flatMap(entries -> entries.map(Entry.class::cast))
                .filter(entry ->
                        !here.add(entry.id().value()) || view.placed(entry).isPresent())
                .map(entry -> new DiscussionFault(
                        part.record(),
                        DiscussionFaultCode.USED_TWICE,
                        "",
                        entry.id().value()));
    }

    private Stream<DiscussionFault> leadingNowhere() {
        Set<PlacedReference> broughtAlong =
                new HashSet<>(Entries.of(view.record()).broken());
        Set<ActionId> known = view.goals().actions().stream().map(Action::id).collect(Collectors.toSet());
        return Stream.concat(
                Entries.of(part.addedTo(view.record())).broken().stream()
                        .filter(reference -> !broughtAlong.contains(reference))
                        .map(reference -> DiscussionFault.of(
                                part.record(),
                                DiscussionFaultCode.LEADS_NOWHERE,
                                reference.pointer(),
                                reference.target())),
                part.changes().stream()
                        .map(StepChange::of)
                        .filter(step -> !known.contains(step))
                        .map(step -> DiscussionFault.of(
                                part.record(), DiscussionFaultCode.LEADS_NOWHERE, "/actions", step)));
    }

    private Stream<DiscussionFault> saidAndNotSaid() {
        Set<GoalId> talkedAbout = discussion.goals().stream()
                .filter(goal -> !goal.passedOver())
                .map(GoalDiscussion::goal)
                .collect(Collectors.toSet());
        Set<ActionId> lookedAt = part.lookedAt();
        return Stream.concat(
                discussion.goals().stream()
                        .filter(GoalDiscussion::passedOver)
                        .map(GoalDiscussion::goal)
                        .filter(talkedAbout::contains)
                        .map(goal -> DiscussionFault.of(
                                part.record(), DiscussionFaultCode.SAID_AND_NOT_SAID, place + "/goals", goal)),
                discussion.notRevisited().stream()
                        .filter(lookedAt::contains)
                        .map(step -> DiscussionFault.of(
                                part.record(), DiscussionFaultCode.SAID_AND_NOT_SAID, place + "/notRevisited", step)));
    }

    private Stream<DiscussionFault> completeBefore() {
        LocalDate held = view.asOf();
        return discussion.complete().flatMap(Mark::on).filter(held::isAfter).stream()
                .map(day -> DiscussionFault.of(
                        part.record(), DiscussionFaultCode.COMPLETE_BEFORE, place + "/complete/on", discussion.id()));
    }
}
