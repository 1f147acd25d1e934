package org.practicemodel.principles.rule.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
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
import org.practicemodel.core.rule.SpokenFor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * {@code E4-R4}, all parents and carers, fathers included: everybody who brings the children up, or has parental
 * responsibility for them, is asked for their view.
 *
 * <p>Our interpretation: it looks at each parent and carer and at whoever has parental responsibility, wherever they live, a
 * young parent who is a child of the record among them. Being asked in the current episode is enough, and choosing not to
 * say is an answer. Nobody is looked for who has died, whom a court order or somebody's safety stands between, whenever that
 * was recorded, or who could not be found in this episode although it was tried; why somebody is not asked is never said. An
 * exception for safety answers for the people it names, and being met has one wording and one place whoever was asked.
 *
 * <p>There is time until 45 days after the opening. After that, somebody who is marked as not approached speaks against; a
 * reason answers. That nothing is recorded never counts against anybody. For instance a father who lives elsewhere and was
 * asked on 2 March 2026.
 *
 * <p>Source: current guide ¶16; one-minute guide ¶16 ("young women and men"); Working Together 2023, chapter 1; the days are
 * our interpretation. Immutable and thread-safe.
 */
public final class ParentsAndCarersAsked implements Rule {

    private static final Threshold WITHIN =
            LeedsDescriptors.local("views.soughtWithinDays", ThresholdUnit.DAYS, 45, 14, 91);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E4-R4", "parents-and-carers-asked", LeedsElements.FAMILY_LED_PRACTICE)
            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of(LeedsSources.WORKING_TOGETHER_2023, "chapter 1")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.VIEWS_SOUGHT, "viewSought", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EPISODES, "openedOn", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(WITHIN)
            .build();

    private static final Set<FamilyRole> BRING_UP = Set.of(FamilyRole.PARENT, FamilyRole.CARER);
    private static final Set<ViewOutcome> ASKED = Set.of(ViewOutcome.SOUGHT, ViewOutcome.DECLINED);
    private static final Set<ViewOutcome> NOT_TO_BE_ASKED =
            Set.of(ViewOutcome.COURT_ORDER, ViewOutcome.NOT_SAFE, ViewOutcome.DIED);

    /** Makes the rule, which has no state. */
    public ParentsAndCarersAsked() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyMember> people = view.record().family().members().stream()
                .filter(member -> BRING_UP.contains(member.role())
                        || !member.parentalResponsibilityFor().isEmpty())
                .sorted(Comparator.comparing(member -> member.id().value()))
                .toList();
        if (people.isEmpty()) {
            return Outcomes.absent(view, RecordType.MEMBERS, Phrase.of("E4-R4.nobody"), List.of(Nearest.episode(view)));
        }
        return Outcomes.over(
                view,
                people.stream()
                        .filter(person -> person.diedOn().isEmpty())
                        .map(person -> SpokenFor.of(view, DESCRIPTOR.code(), List.of(person.id()))
                                .answer(askedOrNot(view, person), asked(view, person)))
                        .toList(),
                Phrase.of("E4-R4.notLookedFor"));
    }

    private static Outcome askedOrNot(RecordView view, FamilyMember person) {
        Optional<ViewOutcome> ever = person.viewSought().map(ViewSought::outcome);
        Optional<ViewOutcome> now = person.viewSought()
                .filter(sought -> view.episode().belongs(sought.on()))
                .map(ViewSought::outcome);
        if (ever.filter(NOT_TO_BE_ASKED::contains).isPresent()
                || now.filter(ViewOutcome.NOT_FOUND::equals).isPresent()) {
            return Outcomes.notApplicable(Phrase.of("E4-R4.notLookedFor"), List.of());
        }
        return now.filter(ASKED::contains).isPresent()
                ? asked(view, person)
                : notAsked(
                        view,
                        person,
                        now.filter(ViewOutcome.NOT_APPROACHED::equals).isPresent());
    }

    private static Outcome notAsked(RecordView view, FamilyMember person, boolean marked) {
        Optional<LocalDate> due = view.episode().openedOn().map(opened -> opened.plusDays(view.valueOf(WITHIN)));
        boolean passed = due.filter(view.episode().lastDay()::isAfter).isPresent();
        List<Evidence> beside = List.of(Evidence.missing(view, person));
        if (due.isPresent() && !passed && !view.episode().closed()) {
            return Outcomes.tooEarly(
                    Phrase.of("E4-R4.waiting").with("due", due.get()),
                    beside,
                    due.get().plusDays(1));
        }
        if (marked && passed) {
            Outcome.NotMet otherwise = Outcomes.notMet(
                    Phrase.of("E4-R4.notApproached").with("due", due.orElseThrow()),
                    List.of(Evidence.contradicts(view, person)));
            return Outcomes.answered(
                    view,
                    DESCRIPTOR.code(),
                    DESCRIPTOR.reasonEffect(),
                    History.settled(view, otherwise),
                    List.of(person));
        }
        RecordType lacking = marked && due.isEmpty() ? RecordType.EPISODES : RecordType.VIEWS_SOUGHT;
        return Outcomes.absent(view, lacking, Phrase.of("E4-R4.notRecorded"), beside);
    }

    /** One wording and one place, whoever was asked and however. */
    private static Outcome.Met asked(RecordView view, FamilyMember person) {
        return Outcomes.met(Phrase.of("E4-R4.met"), List.of(Evidence.supports(view, person)));
    }
}
