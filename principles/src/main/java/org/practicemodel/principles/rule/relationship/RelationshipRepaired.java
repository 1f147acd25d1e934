package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Repair;
import org.practicemodel.core.engagement.RepairOutcome;
import org.practicemodel.core.engagement.Rupture;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * {@code P02-R5}, repair: what hurt a relationship is talked about.
 *
 * <p>It looks at every rupture of the current episode. A conversation about it mends it, and that the family did not want
 * to talk is an answer. Both count however late: somebody who comes back to it after months is not to stand below somebody
 * who never did, so the twenty working days only say how long nobody is asked. A repair marked as not done speaks against
 * once they have passed, and even then it is begun, since the rupture is seen only because somebody wrote it down. That
 * nothing else is recorded never counts against anybody, whatever is relied on. A conversation recorded for a day before
 * the rupture contradicts it. A reason is shown. Complaints under a statutory procedure are kept off the record.
 *
 * <p>For instance an appointment that was forgotten on 2 March 2026 and talked about on 9 March. Immutable and thread-safe.
 * Source: current guide ¶22 ("Relationship based") and ¶6 ("restorative and relational"); the test is our interpretation.
 */
public final class RelationshipRepaired implements Rule {

    private static final Threshold WITHIN =
            LeedsDescriptors.local("repair.workingDays", ThresholdUnit.WORKING_DAYS, 20, 5, 60);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P02-R5", "relationship-repaired", LeedsPrinciples.RELATIONSHIP_BASED)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.RUPTURES, "on", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.RUPTURES, "statement", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(WITHIN)
            .build();

    private static final Set<RepairOutcome> ANSWERS = Set.of(RepairOutcome.CONVERSATION, RepairOutcome.NOT_WANTED);

    /** Makes the rule, which has no state. */
    public RelationshipRepaired() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return Outcomes.over(
                view,
                view.record().engagement().ruptures().stream()
                        .filter(rupture -> view.episode().belongs(rupture.on()))
                        .sorted(Comparator.comparing(rupture -> rupture.id().value()))
                        .map(rupture -> judged(view, rupture))
                        .toList(),
                Phrase.of("P02-R5.none"));
    }

    private static Outcome judged(RecordView view, Rupture rupture) {
        List<Repair> repairs = view.record().engagement().repairs().stream()
                .filter(repair -> repair.rupture().equals(rupture.id()))
                .sorted(Comparator.comparing(repair -> repair.id().value()))
                .toList();
        List<Repair> answers = repairs.stream()
                .filter(repair -> ANSWERS.contains(repair.outcome()))
                .toList();
        List<Repair> after =
                answers.stream().filter(repair -> !isBefore(repair, rupture)).toList();
        if (!after.isEmpty()) {
            boolean talked = after.stream().anyMatch(repair -> repair.outcome().equals(RepairOutcome.CONVERSATION));
            return Outcomes.met(
                    Phrase.of(talked ? "P02-R5.talked" : "P02-R5.notWanted"),
                    after.stream()
                            .map(repair -> Evidence.supports(view, repair))
                            .toList());
        }
        if (!answers.isEmpty()) {
            return Outcomes.conflicting(
                    Phrase.of("P02-R5.conflicting"),
                    Stream.concat(
                                    Stream.of(Evidence.contradicts(view, rupture)),
                                    answers.stream().map(repair -> Evidence.supports(view, repair)))
                            .toList());
        }
        return rupture.on()
                .map(on -> notAnswered(view, rupture, on, repairs))
                .orElseGet(() -> Outcomes.absent(
                        view,
                        RecordType.RUPTURES,
                        Phrase.of("P02-R5.undated"),
                        List.of(Evidence.missing(view, rupture))));
    }

    private static Outcome notAnswered(RecordView view, Rupture rupture, LocalDate on, List<Repair> repairs) {
        LocalDate due = view.calendar().plusWorkingDays(on, view.valueOf(WITHIN));
        Phrase dates = Phrase.of("P02-R5.waiting").with("on", on).with("due", due);
        boolean passed = view.episode().lastDay().isAfter(due);
        List<Evidence> beside = List.of(Evidence.missing(view, rupture));
        if (!passed && !view.episode().closed()) {
            return Outcomes.tooEarly(dates, beside, due.plusDays(1));
        }
        List<Repair> notDone = repairs.stream()
                .filter(repair -> repair.outcome().equals(RepairOutcome.NOT_DONE))
                .toList();
        if (!passed || notDone.isEmpty()) {
            return Outcomes.absent(view, RecordType.RUPTURES, new Phrase("P02-R5.notRecorded", dates.values()), beside);
        }
        Outcome.NotMet otherwise = Outcomes.notMet(
                        new Phrase("P02-R5.notDone", dates.values()),
                        notDone.stream()
                                .map(repair -> Evidence.contradicts(view, repair))
                                .toList())
                .asBegun();
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(view, otherwise),
                Stream.<Entry>concat(Stream.of(rupture), notDone.stream()).toList());
    }

    private static boolean isBefore(Repair repair, Rupture rupture) {
        return repair.on().flatMap(day -> rupture.on().filter(day::isBefore)).isPresent();
    }
}
