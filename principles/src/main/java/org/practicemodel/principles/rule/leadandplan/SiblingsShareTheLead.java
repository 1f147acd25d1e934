package org.practicemodel.principles.rule.leadandplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.ChildsLeads;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Subjects;

/**
 * The rule that brothers and sisters who live together share a lead worker, {@code P05-R4}. It never shows otherwise.
 *
 * <p>Our interpretation: it looks at the children who are born and living, who are not looked after, and who are in one
 * household on the day to look from; they share the lead where one worker holds it for each of them. Different leads may
 * be right, for instance where children's interests conflict or a specialist team leads for one: a reason says so, and
 * the rule is met with reason. From a source that knows single children only, what is recorded can show it and nothing
 * else can. For instance two sisters in {@code household-1} with the lead {@code worker-7}.
 *
 * <p>Source: current guide ¶25 ("one family"); our interpretation. Immutable and thread-safe.
 */
public final class SiblingsShareTheLead implements Rule {

    static final RuleCode CODE = RuleCode.of("P05-R4");

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R4", "siblings-share-the-lead", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .advisory(true)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.HOUSEHOLDS, "household", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "subjects", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(RecordType.LEVELS_OF_HELP, "level", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public SiblingsShareTheLead() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Outcome outcome = looked(view);
        return view.coverage().childOnly() && !(outcome instanceof Outcome.Met)
                ? Outcomes.sourceDoesNotHold(Phrase.of("P05-R4.childOnly"), List.of(Evidence.missing()))
                        .lacking(RecordType.HOUSEHOLDS)
                : outcome;
    }

    private static Outcome looked(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("shared.closed"), List.of());
        }
        if (!view.coverage().holds(RecordType.MEMBERS) && view.children().size() < 2) {
            return Outcomes.sourceDoesNotHold(Phrase.of("P05-R4.childOnly"), List.of(Evidence.missing()))
                    .lacking(RecordType.HOUSEHOLDS);
        }
        List<FamilyMember> children = view.livingChildren().stream()
                .filter(child -> !isLookedAfter(view, child))
                .toList();
        if (children.size() < 2) {
            return Outcomes.notApplicable(Phrase.of("P05-R4.fewerThanTwo"), List.of());
        }
        List<FamilyMember> unknown = children.stream()
                .filter(child -> householdsOf(view, child).isEmpty())
                .toList();
        List<Outcome> things = new ArrayList<>();
        if (!unknown.isEmpty()) {
            things.add(Outcomes.absent(
                    view,
                    RecordType.HOUSEHOLDS,
                    Phrase.of("P05-R4.householdUnknown"),
                    unknown.stream().map(child -> Evidence.missing(view, child)).toList()));
        }
        byHousehold(view, children).values().stream()
                .filter(together -> together.size() > 1)
                .forEach(together -> things.add(inOneHousehold(view, together)));
        return OneRoleEach.over(view, things, Phrase.of("P05-R4.livingApart"));
    }

    private static Outcome inOneHousehold(RecordView view, List<FamilyMember> children) {
        List<LeadAllocation> open = view.leads().open();
        List<LeadAllocation> leads = open.stream()
                .filter(lead -> children.stream().anyMatch(child -> Subjects.include(lead.subjects(), child.id())))
                .toList();
        List<FamilyMember> without = children.stream()
                .filter(child -> ChildsLeads.of(child.id(), open).isEmpty())
                .toList();
        if (!without.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.LEAD_ALLOCATIONS,
                    Phrase.of("P05-R4.noLead"),
                    without.stream().map(child -> Evidence.missing(view, child)).toList());
        }
        if (shareOne(children, open)) {
            return Outcomes.met(
                    Phrase.of("P05-R4.shared").with("count", children.size()),
                    leads.stream().map(lead -> Evidence.supports(view, lead)).toList());
        }
        LeadAllocation first = leads.get(0);
        LeadAllocation second = leads.stream()
                .filter(lead -> !lead.worker().equals(first.worker()))
                .findFirst()
                .orElseThrow();
        Phrase phrase = Phrase.of("P05-R4.different")
                .with("first", view.pointerTo(first))
                .with("second", view.pointerTo(second));
        List<Evidence> evidence =
                leads.stream().map(lead -> Evidence.contradicts(view, lead)).toList();
        List<Entry> about =
                Stream.<Entry>concat(leads.stream(), children.stream()).toList();
        Outcome answered =
                Outcomes.answered(view, CODE, ReasonEffect.ANSWERS, Outcomes.notMet(phrase, evidence), about);
        return answered instanceof Outcome.Met ? answered : Outcomes.notRecorded(phrase, evidence);
    }

    private static boolean shareOne(List<FamilyMember> children, List<LeadAllocation> open) {
        Set<WorkerId> shared = open.stream().map(LeadAllocation::worker).collect(Collectors.toCollection(HashSet::new));
        children.forEach(child -> shared.retainAll(ChildsLeads.of(child.id(), open).stream()
                .map(LeadAllocation::worker)
                .collect(Collectors.toSet())));
        return !shared.isEmpty();
    }

    private static Map<String, List<FamilyMember>> byHousehold(RecordView view, List<FamilyMember> children) {
        Map<String, List<FamilyMember>> byHousehold = new TreeMap<>();
        for (FamilyMember child : children) {
            for (String household : householdsOf(view, child)) {
                byHousehold.computeIfAbsent(household, id -> new ArrayList<>()).add(child);
            }
        }
        return byHousehold;
    }

    private static Set<String> householdsOf(RecordView view, FamilyMember child) {
        return child.household().stream()
                .filter(stay -> holds(view, stay.interval()))
                .map(HouseholdStay::household)
                .map(HouseholdId::value)
                .collect(Collectors.toSet());
    }

    private static boolean isLookedAfter(RecordView view, FamilyMember child) {
        return view.record().journey().levelsOfHelp().stream()
                .filter(level -> level.level().equals(HelpLevel.LOOKED_AFTER))
                .filter(level -> Subjects.include(level.subjects(), child.id()))
                .anyMatch(level -> holds(view, level.interval()));
    }

    /** What the view knows of has begun. */
    private static boolean holds(RecordView view, RecordedInterval interval) {
        return Optional.of(interval)
                .flatMap(RecordedInterval::until)
                .filter(view.asOf()::isAfter)
                .isEmpty();
    }
}
