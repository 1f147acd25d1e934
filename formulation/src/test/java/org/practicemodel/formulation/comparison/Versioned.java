package org.practicemodel.formulation.comparison;

import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationBuilder;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

/** Two versions of an invented formulation, with as few words as possible. */
final class Versioned {

    static final Party MOTHER = Party.of(PersonId.of("mother"));
    static final Party FATHER = Party.of(PersonId.of("father"));
    static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 2);

    private Versioned() {}

    static FormulationBuilder earlier() {
        return Formulation.builder().id(FormulationId.of("march"));
    }

    static FormulationBuilder later() {
        return Formulation.builder().id(FormulationId.of("june"));
    }

    static Factor factor(String id, String words) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(FactorKind.PRESENTING)
                .statement(Statement.of(words))
                .build();
    }

    static Hypothesis hypothesis(String id, HypothesisRevision... revisions) {
        return Hypothesis.builder()
                .id(HypothesisId.of(id))
                .addExplains(FactorId.of("sleep"))
                .statement(Statement.of("rows keep it going"))
                .addRevisions(revisions)
                .build();
    }

    static HypothesisRevision revision(RevisionOutcome outcome) {
        return HypothesisRevision.builder().outcome(outcome).on(JUNE).build();
    }

    static HypothesisRevision reasoned(RevisionOutcome outcome) {
        return revision(outcome).withReason(Statement.of("the nights got better"));
    }

    static SignOff signed(LocalDate on) {
        return SignOff.builder().on(on).role(RoleCode.SOCIAL_WORKER).build();
    }

    static FormulationComparison compared(FormulationBuilder earlier, FormulationBuilder later) {
        return FormulationComparison.between(earlier.build(), later.build());
    }

    static List<Phrase> phrases(FormulationComparison comparison) {
        return comparison.changes().stream().map(Change::phrase).toList();
    }
}
