package org.practicemodel.principles.rule.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.voice.FamilyPart;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Decisions;
import org.practicemodel.principles.internal.PlansOfWork;

/**
 * The rule that the balance of power moves towards the family, {@code E4-R1}.
 *
 * <p>Our interpretation: in the episode the family had a part in all three of what the guide names: in a decision, which was
 * joint or theirs; in a plan in force, which is marked so or to which they brought something; and in help that has begun,
 * which is marked so. Once is enough for each, since it is looked for where the balance moved and not counted how often.
 * They are marked as absent where nothing of that is recorded, and a decision is marked as the professionals' alone, or a
 * plan or help as made without them; but not by a decision in which they could not have taken part. Where they are marked
 * as absent from two of the three or more, the record shows otherwise, unless somebody gives a reason. For instance a joint
 * decision, "Gran can have us on Fridays" in the plan, and help at bedtime that the mother helped to shape.
 *
 * <p>Source: current guide ¶16 ("the involvement of families in decisions, plans and interventions"). Immutable and
 * thread-safe.
 */
public final class BalanceOfPower implements Rule {

    static final Threshold ABSENT_FROM = LeedsDescriptors.local("power.absentFrom", ThresholdUnit.COUNT, 2, 2, 3);

    private static final int ALL = 3;

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E4-R1", "balance-of-power", LeedsElements.FAMILY_LED_PRACTICE)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶16")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.DECISIONS, "mode", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "familyPart", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.HELP, "familyPart", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(ABSENT_FROM)
            .build();

    /** Makes the rule; it holds no state. */
    public BalanceOfPower() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Area> areas = List.of(decisions(view), plans(view), help(view));
        List<Area> seen = areas.stream().filter(area -> !area.with().isEmpty()).toList();
        if (seen.size() == ALL) {
            return Outcomes.met(
                    Phrase.of("E4-R1.met"),
                    entries(seen, Area::with)
                            .map(entry -> Evidence.supports(view, entry))
                            .toList());
        }
        List<Area> absent = areas.stream()
                .filter(area -> area.with().isEmpty() && !area.without().isEmpty())
                .toList();
        List<Evidence> against = entries(absent, Area::without)
                .map(entry -> Evidence.contradicts(view, entry))
                .toList();
        if (absent.size() >= view.valueOf(ABSENT_FROM)) {
            Outcome otherwise = Outcomes.answered(
                    view,
                    descriptor.code(),
                    descriptor.reasonEffect(),
                    History.settled(
                            view, Outcomes.notMet(Phrase.of("E4-R1.absent").with("count", absent.size()), against)),
                    entries(absent, Area::without).toList());
            return Outcomes.over(view, List.of(otherwise), Phrase.of("shared.past"));
        }
        return open(view, areas, seen, against);
    }

    private static Outcome open(RecordView view, List<Area> areas, List<Area> seen, List<Evidence> against) {
        RecordType[] lacks = areas.stream()
                .filter(area -> !seen.contains(area))
                .map(Area::type)
                .toArray(RecordType[]::new);
        Phrase phrase = Phrase.of("E4-R1.some").with("count", seen.size());
        List<Evidence> evidence = Stream.concat(against.stream(), Stream.of(Nearest.episode(view)))
                .toList();
        boolean held = Stream.of(lacks).anyMatch(type -> view.coverage().holds(type));
        return (held ? Outcomes.notRecorded(phrase, evidence) : Outcomes.sourceDoesNotHold(phrase, evidence))
                .lacking(lacks);
    }

    private static Area decisions(RecordView view) {
        List<Decision> decisions = Decisions.of(view);
        return new Area(
                RecordType.DECISIONS,
                only(decisions, Decisions::isWithTheFamily),
                only(
                        decisions,
                        decision -> Decisions.isProfessionalOnly(decision)
                                && decision.familyCouldTakePart().orElse(true)));
    }

    private static Area plans(RecordView view) {
        List<Plan> plans = PlansOfWork.of(view);
        return new Area(
                RecordType.PLANS,
                Stream.concat(
                                only(plans, plan -> isMarked(plan.familyPart(), FamilyPart.TOOK_PART)).stream(),
                                plans.stream()
                                        .flatMap(plan -> PlansOfWork.broughtTo(view, plan).stream())
                                        .filter(PlansOfWork::isOfFamily))
                        .toList(),
                only(plans, plan -> isMarked(plan.familyPart(), FamilyPart.NOT_INVOLVED)));
    }

    /** Help that has begun and did not end before the work opened. */
    private static Area help(RecordView view) {
        Optional<LocalDate> opened = view.episode().openedOn();
        List<Help> help = view.record().journey().help().stream()
                .filter(given ->
                        given.startedOn().isPresent() || given.waitingSince().isEmpty())
                .filter(given -> given.endedOn()
                        .filter(ended -> opened.filter(ended::isBefore).isPresent())
                        .isEmpty())
                .toList();
        return new Area(
                RecordType.HELP,
                only(help, given -> isMarked(given.familyPart(), FamilyPart.TOOK_PART)),
                only(help, given -> isMarked(given.familyPart(), FamilyPart.NOT_INVOLVED)));
    }

    private static boolean isMarked(Optional<FamilyPart> marked, FamilyPart part) {
        return marked.equals(Optional.of(part));
    }

    private static <T extends Entry> List<Entry> only(List<T> entries, Predicate<T> which) {
        return entries.stream().filter(which).<Entry>map(entry -> entry).toList();
    }

    private static Stream<Entry> entries(List<Area> areas, Function<Area, List<Entry>> which) {
        return areas.stream().flatMap(area -> which.apply(area).stream()).distinct();
    }

    /** One of the three, with the entries that show the family's part in it, and those that mark them as absent. */
    private record Area(RecordType type, List<Entry> with, List<Entry> without) {}
}
