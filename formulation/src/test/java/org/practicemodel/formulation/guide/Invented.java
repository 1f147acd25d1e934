package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationBuilder;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** An invented family and what they might say. */
final class Invented {

    static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    static final PersonId AVA = PersonId.of("person-ava");
    static final PersonId MOTHER = PersonId.of("person-mother");
    static final Party MUM = Party.of(MOTHER);
    static final Party DAD = Party.of(PersonId.of("person-father"));
    static final Party WORKER = Party.of(WorkerId.of("worker-1"));
    static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));

    private Invented() {}

    static Perspective says(Party who) {
        return Perspective.builder().who(who).stance(Stance.SAYS_SO).build();
    }

    static Perspective differs(Party who) {
        return Perspective.builder().who(who).stance(Stance.SEES_DIFFERENTLY).build();
    }

    static Factor factor(String id, FactorKind... kinds) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(kinds)
                .statement(Statement.of("Something"))
                .build();
    }

    static FormulationBuilder formulation() {
        return Formulation.builder().id(FormulationId.of("F-1"));
    }

    /** Returns the open questions of one step, each as its code, what it is about and its P. */
    static List<String> open(Formulation formulation, FormulationStep step) {
        return OpenQuestions.of(formulation, PracticeModels.leeds()).stream()
                .filter(question -> question.step().equals(step))
                .map(question -> question.toString().substring("OpenQuestion ".length()))
                .toList();
    }
}
