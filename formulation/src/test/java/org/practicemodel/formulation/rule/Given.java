package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Map;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorBuilder;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationBuilder;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisBuilder;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisRevisionBuilder;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewBuilder;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** Invented families and formulations for the rules' own tests; the work is open since 5 January 2026. */
final class Given {

    static final Statement WORDS = Statement.of("Invented words.");

    private Given() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** What a rule finds on a day. */
    static Found found(Rule rule, String asOf, PracticeRecord record) {
        return found(rule, asOf, record, PracticeModels.leeds());
    }

    static Found found(Rule rule, String asOf, PracticeRecord record, ModelDefinition model) {
        return Found.of(
                rule.evaluate(RecordView.of(record, day(asOf), WorkingCalendar.englandAndWales(), model, Map.of())));
    }

    static PracticeRecord family(Formulation... formulations) {
        return of(open("episode-1", "2026-01-05")).withFormulations(formulations);
    }

    /** The work ended on 30 June 2026. */
    static PracticeRecord closedFamily(Formulation... formulations) {
        return of(open("episode-1", "2026-01-05")
                        .withClosure(Closure.builder().on(day("2026-06-30")).build()))
                .withFormulations(formulations);
    }

    static PracticeRecord of(Episode... episodes) {
        PracticeRecord record =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return record.withJourney(record.journey().withEpisodes(episodes));
    }

    static Episode open(String id, String openedOn) {
        return Episode.builder().id(EpisodeId.of(id)).openedOn(day(openedOn)).build();
    }

    /** A draft. */
    static FormulationBuilder formulation(String id) {
        return Formulation.builder().id(FormulationId.of(id));
    }

    static SignOff agreedOn(String day) {
        return SignOff.builder().on(day(day)).role(RoleCode.SOCIAL_WORKER).build();
    }

    static FactorBuilder factor(String id, FactorKind... kinds) {
        return Factor.builder().id(FactorId.of(id)).addKinds(kinds).statement(WORDS);
    }

    /** A factor that says nothing but what came of looking. */
    static Factor explored(String id, FactorKind kind, ExplorationState state) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(kind)
                .exploration(Exploration.builder().state(state).build())
                .build();
    }

    static PracticeRecord withMembers(PracticeRecord record, FamilyMember... members) {
        return record.withFamily(record.family().withMembers(members));
    }

    static FamilyMember child(String id) {
        return FamilyMember.builder().id(PersonId.of(id)).role(FamilyRole.CHILD).build();
    }

    static FamilyMember child(String id, String bornOn) {
        return child(id).withBornOn(PartialDate.parse(bornOn));
    }

    static PracticeRecord notHeld(PracticeRecord record, RecordType type) {
        return record.withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.NOT_HELD)
                        .build())
                .build());
    }

    static PracticeRationale reason(String rule, String about) {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-1"))
                .addRules(RuleCode.of(rule))
                .addAbout(EntryId.of(about))
                .by(RoleCode.TEAM_MANAGER)
                .on(day("2026-03-10"))
                .words("Invented reason.")
                .build();
    }

    /** A hypothesis that explains factor-1. */
    static HypothesisBuilder hypothesis(String id) {
        return Hypothesis.builder().id(HypothesisId.of(id)).addExplains(FactorId.of("factor-1"));
    }

    static HypothesisRevisionBuilder revision(RevisionOutcome outcome) {
        return HypothesisRevision.builder().outcome(outcome);
    }

    static PracticeRecord reviewed(PracticeRecord record, Review... reviews) {
        return record.withReviews(reviews);
    }

    static ReviewBuilder review(String id) {
        return Review.builder().id(ReviewId.of(id)).kind(ReviewKind.PLAN_REVIEW);
    }

    static Mark mark() {
        return Mark.builder().by(RoleCode.CONFERENCE_CHAIR).build();
    }

    static Perspective perspective(Party who, Stance stance) {
        return Perspective.builder().who(who).stance(stance).build();
    }
}
