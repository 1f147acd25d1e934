package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.core.rule.Answers.DAY;
import static org.practicemodel.core.rule.Answers.record;
import static org.practicemodel.core.rule.Answers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

class RuleDataTest {

    private static final Plan PLAN =
            Plan.builder().id(PlanId.of("plan-1")).kind(PlanKind.EARLY_HELP).build();
    private static final EvidenceNeed NEED =
            new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.FACT, WhoCanAct.WORKER);

    private static RuleDescriptorBuilder descriptor(String code) {
        return RuleDescriptor.builder()
                .code(RuleCode.of(code))
                .slug("invented")
                .standing(Standing.KEY)
                .advisory(false)
                .about(About.PRACTICE)
                .element(LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
                .sourceWords("Transparent")
                .principleBasis(Basis.ourInterpretation())
                .testBasis(Basis.ourInterpretation())
                .addNeeds(NEED)
                .reasonEffect(ReasonEffect.NONE)
                .sinceEdition(EditionId.of("leeds/2020"));
    }

    private static Rule rule(RuleDescriptor descriptor) {
        return new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public Outcome evaluate(RecordView view) {
                return Answers.met("a");
            }
        };
    }

    private static PracticeRecord withPlan(Plan plan) {
        return record().withPlans(PLAN.withId(PlanId.of("plan-0")), plan);
    }

    @Test
    void evidencePointsAtAnEntryAndSaysWhereItCameFrom() {
        Plan recorded = PLAN.withProvenance(Provenance.builder()
                .sourceSystem("anytown")
                .path("/plans/7")
                .recordedOn(DAY)
                .build());
        RecordView view = view(withPlan(recorded));

        assertThat(Evidence.supports(view, recorded))
                .isEqualTo(new Evidence(
                        "/plans/1",
                        Optional.of("plan-1"),
                        EvidenceRole.SUPPORTS,
                        Optional.of("anytown:/plans/7"),
                        false,
                        false));
        assertThat(Evidence.contradicts(view, recorded))
                .isEqualTo(Evidence.supports(view, recorded).inRole(EvidenceRole.CONTRADICTS));
        assertThat(Evidence.missing(view, recorded))
                .isEqualTo(Evidence.supports(view, recorded).inRole(EvidenceRole.MISSING));
    }

    @Test
    void evidenceSaysWhereTheDayOfTheEventStandsForTheDayOfRecording() {
        assertThat(Evidence.supports(view(withPlan(PLAN)), PLAN))
                .isEqualTo(new Evidence(
                        "/plans/1", Optional.of("plan-1"), EvidenceRole.SUPPORTS, Optional.empty(), true, false));
    }

    @Test
    void theSourceIsAsPreciseAsItIsKnown() {
        Plan system =
                PLAN.withProvenance(Provenance.builder().sourceSystem("anytown").build());
        Plan path = PLAN.withProvenance(Provenance.builder().path("/plans/7").build());

        assertThat(Evidence.supports(view(withPlan(system)), system).source()).contains("anytown");
        assertThat(Evidence.supports(view(withPlan(path)), path).source()).isEmpty();
        assertThat(Evidence.supports(view(withPlan(path)), path).recordingAssumed())
                .isTrue();
    }

    @Test
    void evidenceInheritsARestrictionThatIsInForce() {
        Restriction restriction = Restriction.builder()
                .of(EntryId.of("plan-1"))
                .kind(RestrictionKind.ALL)
                .build();

        assertThat(Evidence.supports(view(withPlan(PLAN).withRestrictions(restriction)), PLAN)
                        .restricted())
                .isTrue();
        assertThat(Evidence.supports(
                                view(withPlan(PLAN).withRestrictions(restriction.withUntil(DAY.minusDays(1)))), PLAN)
                        .restricted())
                .isFalse();
    }

    @Test
    void whatIsNotRecordedAtAllPointsAtTheWholeRecord() {
        Evidence nothing = new Evidence("", Optional.empty(), EvidenceRole.MISSING, Optional.empty(), false, false);

        assertThat(Evidence.missing()).isEqualTo(nothing);
        assertThat(nothing.asRestricted())
                .isEqualTo(new Evidence("", Optional.empty(), EvidenceRole.MISSING, Optional.empty(), false, true));
    }

    private static LeadAllocation lead(String worker, String from) {
        return LeadAllocation.builder()
                .id(AllocationId.of("allocation-" + worker))
                .worker(WorkerId.of(worker))
                .role(AllocationRole.LEAD)
                .interval(RecordedInterval.openFrom(java.time.LocalDate.parse(from)))
                .build();
    }

    @Test
    void aSettledMatterIsHistoryAfterTheDaysOrAChangeOfLead() {
        RecordView changed = view(record().withTeam(
                        record().team().withLeadAllocations(lead("w-1", "2026-01-01"), lead("w-2", "2026-02-01"))));
        RecordView sooner = RecordView.of(
                record(),
                DAY,
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(History.AFTER_DAYS.key(), 28));

        assertThat(History.holds(view(), Optional.empty())).isFalse();
        assertThat(History.holds(view(), Optional.of(DAY.minusDays(183)))).isFalse();
        assertThat(History.holds(view(), Optional.of(DAY.minusDays(184)))).isTrue();
        assertThat(History.holds(sooner, Optional.of(DAY.minusDays(28)))).isFalse();
        assertThat(History.holds(sooner, Optional.of(DAY.minusDays(29)))).isTrue();
        assertThat(History.holds(changed, Optional.of(java.time.LocalDate.parse("2026-01-31"))))
                .isTrue();
        assertThat(History.holds(changed, Optional.of(java.time.LocalDate.parse("2026-02-01"))))
                .isFalse();
        assertThat(History.holds(changed, Optional.empty())).isFalse();
        assertThat(History.AFTER_DAYS.defaultValue()).isEqualTo(183);
    }

    @Test
    void aBookUsesACodeOnce() {
        Messages wording = Messages.beside(Rule.class, "kernel");
        Rule rule = rule(descriptor("P05-R1").build());
        Rule renamed =
                rule(descriptor("P05-R2").addFormerCodes(RuleCode.of("P05-R1")).build());
        List<Rule> rules = new ArrayList<>(List.of(rule));
        RuleBook book = new RuleBook("ours", rules, wording);
        rules.clear();

        assertThat(book.rules()).containsExactly(rule);
        assertThat(book).hasToString("RuleBook ours");
        assertThatThrownBy(() -> new RuleBook("ours", List.of(rule, renamed), wording))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The book ours uses the code P05-R1 twice");
        assertThatThrownBy(() -> new RuleBook("ours", List.of(rule, rule), wording))
                .hasMessage("The book ours uses the code P05-R1 twice");
    }

    @Test
    void aBookKeepsTheRulesOfEachSubjectApart() {
        Messages wording = Messages.beside(Rule.class, "kernel");
        Rule family = rule(descriptor("P05-R1").build());
        WorkerRule worker = new WorkerRule() {
            @Override
            public RuleDescriptor descriptor() {
                return RuleDataTest.descriptor("W-R1").build();
            }

            @Override
            public Outcome evaluate(WorkerView view) {
                throw new UnsupportedOperationException();
            }
        };
        TeamRule team = new TeamRule() {
            @Override
            public RuleDescriptor descriptor() {
                return RuleDataTest.descriptor("E6-R3").build();
            }

            @Override
            public Outcome evaluate(TeamView view) {
                throw new UnsupportedOperationException();
            }
        };

        RuleBook book = new RuleBook("ours", List.of(family), List.of(worker), List.of(team), wording);

        assertThat(book.rules()).containsExactly(family);
        assertThat(book.workerRules()).containsExactly(worker);
        assertThat(book.teamRules()).containsExactly(team);
        assertThat(book.everyRule()).isEqualTo(List.of(family, worker, team));
        assertThat(book.rulesOf(RecordSubject.FAMILY)).isEqualTo(List.of(family));
        assertThat(book.rulesOf(RecordSubject.WORKER)).isEqualTo(List.of(worker));
        assertThat(book.rulesOf(RecordSubject.TEAM)).isEqualTo(List.of(team));
        assertThatThrownBy(() -> new RuleBook(
                        "ours",
                        List.of(rule(RuleDataTest.descriptor("W-R1").build())),
                        List.of(worker),
                        List.of(),
                        wording))
                .hasMessage("The book ours uses the code W-R1 twice");
    }

    @Test
    void aDescriptorSaysEverythingThatIsNeeded() {
        assertThat(descriptor("P05-R1").build()).hasToString("RuleDescriptor P05-R1");
        assertThatThrownBy(() -> new RuleDescriptor(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("RuleDescriptor is not well formed: code: expected to be present; slug: expected to be"
                        + " present; standing: expected to be present; floor: expected to be present; advisory: expected to be"
                        + " present; about: expected to be present; element: expected to be present; sourceWords: expected to be present;"
                        + " principleBasis: expected to be present; testBasis: expected to be present; reasonEffect:"
                        + " expected to be present; sinceEdition: expected to be present; needs: expected at least one"
                        + " need");
    }

    @Test
    void aFloorIsNotAboveTheStanding() {
        assertThat(descriptor("P05-R1")
                        .standing(Standing.KEY)
                        .floor(Standing.KEY)
                        .build()
                        .floor())
                .contains(Standing.KEY);
        assertThat(descriptor("P05-R1")
                        .standing(Standing.KEY)
                        .floor(Standing.SUPPORTING)
                        .build()
                        .floor())
                .contains(Standing.SUPPORTING);
        RuleDescriptorBuilder above =
                descriptor("P05-R1").standing(Standing.SUPPORTING).floor(Standing.KEY);
        assertThatThrownBy(above::build)
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(
                        "RuleDescriptor is not well formed: floor: expected a standing that is not above 'standing'");
    }

    @Test
    void aNeedSaysWhatAndHowMuchAndWho() {
        assertThatThrownBy(() -> new EvidenceNeed(null, null, null, null))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("EvidenceNeed is not well formed: type: expected to be present; field: expected to be"
                        + " present; effort: expected to be present; whoCanAct: expected to be present");
    }

    @Test
    void everySentenceOfTheKernelHasWords() {
        Messages wording = Messages.beside(Rule.class, "kernel");

        assertThat(wording.keys())
                .contains(
                        "kernel.reason",
                        "kernel.reasonAfterwards",
                        "kernel.outsideCalendar",
                        "kernel.elementNotInEdition",
                        "kernel.ruleNotInEdition",
                        "kernel.informsOnly");
        assertThat(wording.text(
                        Phrase.of("kernel.reason").with("by", "team-manager").with("on", DAY), java.util.Locale.UK))
                .isEqualTo("A reason was given on 2 March 2026 (role: team-manager).");
    }
}
