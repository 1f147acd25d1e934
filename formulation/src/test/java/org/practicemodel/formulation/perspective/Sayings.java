package org.practicemodel.formulation.perspective;

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
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.PerspectiveBuilder;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** An invented family, and what its people say, with as few words as possible. */
final class Sayings {

    static final Party MOTHER = Party.of(PersonId.of("mother"));
    static final Party FATHER = Party.of(PersonId.of("father"));
    static final Party SCHOOL = Party.of(AgencyId.of("school"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private Sayings() {}

    static Statement said(Party by, String words) {
        return Statement.builder().words(words).addSaidBy(by).on(DAY).build();
    }

    static PerspectiveBuilder stands(Party who, Stance stance) {
        return Perspective.builder().who(who).stance(stance);
    }

    static Factor factor(String id, Statement statement, Perspective... perspectives) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(FactorKind.PRESENTING)
                .statement(statement)
                .addPerspectives(perspectives)
                .build();
    }

    static Hypothesis hypothesis(String id, String... explains) {
        return Hypothesis.builder()
                .id(HypothesisId.of(id))
                .addAllExplains(List.of(explains).stream().map(FactorId::of).toList())
                .statement(Statement.of("rows keep it going"))
                .build();
    }

    static FormulationBuilder part(String id, Factor... factors) {
        return Formulation.builder().id(FormulationId.of(id)).addFactors(factors);
    }

    static SignOff signed(Perspective... perspectives) {
        return SignOff.builder()
                .on(DAY)
                .role(RoleCode.SOCIAL_WORKER)
                .addPerspectives(perspectives)
                .build();
    }

    static List<Party> who(List<Voice> voices) {
        return voices.stream()
                .flatMap(voice -> voice.perspective().who().stream())
                .toList();
    }

    static List<Perspective> perspectives(List<Voice> voices) {
        return voices.stream().map(Voice::perspective).toList();
    }
}
