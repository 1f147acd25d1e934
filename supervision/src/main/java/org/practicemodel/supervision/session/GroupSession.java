package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;

/**
 * A supervision of several families at once, of which each family's record receives its own part and nothing else.
 *
 * <p>Each family is told of in a guide of its own, which knows that family's record only. What is said about no family in
 * particular is given back to whoever held the session and goes into no record. For instance:
 *
 * <pre>{@code
 * GroupSession session = GroupSession.begin(day)
 *         .family("discussion-3", firstView, guide -> guide.goal("goal-1", GoalProgress.ADVANCE, mum))
 *         .family("discussion-8", secondView, guide -> guide.notTalkedAbout("goal-2"));
 * RecordPart first = session.parts().get(firstView.record().id());
 * }</pre>
 *
 * <p>Mutable and not thread-safe; what it gives is immutable. Source: current guide ¶31; board report 2020 §2.11; rule
 * conventions on the three subjects; our interpretation.
 */
public final class GroupSession {

    private final LocalDate day;
    private final Map<RecordId, SessionGuide> guides = new LinkedHashMap<>();
    private final List<DiscussionFault> faults = new ArrayList<>();
    private final List<Statement> ofNoFamily = new ArrayList<>();

    private GroupSession(LocalDate day) {
        this.day = day;
    }

    /**
     * Begins a session.
     *
     * @param day the day
     * @return a session in which no family was talked about so far
     */
    public static GroupSession begin(LocalDate day) {
        return new GroupSession(day);
    }

    /**
     * Adds what is said of a family, once for each.
     *
     * @param id the id of the discussion of this family, which nothing in its record has; another family's may be the same
     * @param view the record of this family as it was known on the day of the session
     * @param how tells what is said of this family
     * @return this session
     */
    public GroupSession family(String id, RecordView view, Consumer<SessionGuide> how) {
        RecordId record = view.record().id();
        SessionGuide guide = SessionGuide.begin(id, view).as(DiscussionKind.GROUP);
        how.accept(guide);
        if (!view.asOf().equals(day)) {
            faults.add(DiscussionFault.of(record, DiscussionFaultCode.OTHER_DAY, "", record));
        }
        if (guides.putIfAbsent(record, guide) != null) {
            faults.add(DiscussionFault.of(record, DiscussionFaultCode.USED_TWICE, "", record));
        }
        return this;
    }

    /**
     * Adds something that is said about no family in particular. No record receives it.
     *
     * @param said the words
     * @return this session
     */
    public GroupSession ofNoFamily(Statement said) {
        ofNoFamily.add(said);
        return this;
    }

    /**
     * Returns what was said about no family in particular, for whoever held the session.
     *
     * @return the words, in the order in which they were said
     */
    public List<Statement> ofNoFamily() {
        return List.copyOf(ofNoFamily);
    }

    /**
     * Returns what is still open, family by family.
     *
     * @return the open questions by the id of the record, in the order in which the families were talked about
     */
    public Map<RecordId, List<SessionQuestion>> allOpenQuestions() {
        return each(SessionGuide::allOpenQuestions);
    }

    /**
     * Returns why what was said would be refused now.
     *
     * @return every fault of every family, by record and place; empty where all of it holds together
     */
    public List<DiscussionFault> faults() {
        return faults(SessionGuide::faults);
    }

    private List<DiscussionFault> faults(Function<SessionGuide, List<DiscussionFault>> ofEach) {
        return Stream.concat(faults.stream(), guides.values().stream().flatMap(guide -> ofEach.apply(guide).stream()))
                .sorted(DiscussionFault.ORDER)
                .toList();
    }

    /**
     * Returns what was said of each family so far.
     *
     * @return the parts by the id of the record that each belongs in, in the order in which the families were talked about
     * @throws DiscussionStructureException if any does not hold together, with every fault of every family
     */
    public Map<RecordId, RecordPart> parts() {
        DiscussionStructureException.refuse(faults());
        return each(SessionGuide::soFar);
    }

    /**
     * Marks the discussion of each family complete, whatever is still open.
     *
     * @param by the role of whoever does
     * @param on the day, not before that of the session
     * @return the parts by the id of the record that each belongs in, in the order in which the families were talked about
     * @throws DiscussionStructureException if any does not hold together, with every fault of every family; what is refused is
     *     not kept
     */
    public Map<RecordId, RecordPart> complete(RoleCode by, LocalDate on) {
        DiscussionStructureException.refuse(faults(guide -> guide.faultsIfComplete(by, on)));
        return each(guide -> guide.complete(by, on));
    }

    private <T> Map<RecordId, T> each(Function<SessionGuide, T> what) {
        Map<RecordId, T> parts = new LinkedHashMap<>();
        guides.forEach((record, guide) -> parts.put(record, what.apply(guide)));
        return Collections.unmodifiableMap(parts);
    }

    /** Shows the type and the day only, never what was told. */
    @Override
    public String toString() {
        return "GroupSession " + day;
    }
}
