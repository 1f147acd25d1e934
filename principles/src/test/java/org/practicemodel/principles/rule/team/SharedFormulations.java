package org.practicemodel.principles.rule.team;

import static org.practicemodel.principles.testing.Engaged.WORDS;
import static org.practicemodel.principles.testing.Engaged.disagreement;
import static org.practicemodel.principles.testing.Engaged.led;
import static org.practicemodel.principles.testing.Engaged.team;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;
import static org.practicemodel.principles.testing.Recorded.review;

import java.util.Arrays;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.principles.testing.Given;

/** Formulations to which the agencies around an invented family brought something, and the objections of one of them. */
final class SharedFormulations {

    static final Party LEAD = Party.of(WorkerId.of("worker-1"));
    static final Party TEACHER = Party.of(WorkerId.of("worker-2"));
    static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));
    static final Party MOTHER = Party.of(PersonId.of("mother"));

    private SharedFormulations() {}

    static Perspective stands(Party who, Stance stance) {
        return Perspective.builder().who(who).stance(stance).build();
    }

    static Perspective says(Party who) {
        return stands(who, Stance.SAYS_SO);
    }

    static Formulation formulation(Perspective... perspectives) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .startedOn(Given.day("2026-02-01"))
                .addFactors(Factor.builder()
                        .id(FactorId.of("factor-1"))
                        .statement(WORDS)
                        .perspectives(Arrays.asList(perspectives))
                        .build())
                .build();
    }

    static Hypothesis hypothesis(Perspective... perspectives) {
        return Hypothesis.builder()
                .id(HypothesisId.of("hypothesis-1"))
                .addExplains(FactorId.of("factor-1"))
                .perspectives(Arrays.asList(perspectives))
                .build();
    }

    static PracticeRecord formulated(Formulation... formulations) {
        return led(family(), team("agency-school", Given.from("2026-01-05"))).withFormulations(formulations);
    }

    static PracticeRecord shared() {
        return formulated(formulation(says(LEAD), says(SCHOOL)));
    }

    static Disagreement objection() {
        return disagreement("disagreement-1", SCHOOL, "2026-03-05", "plan-1");
    }

    static Review complete(String heldOn) {
        return review("review-1", ReviewKind.PLAN_REVIEW, heldOn)
                .complete(mark(heldOn))
                .build();
    }
}
