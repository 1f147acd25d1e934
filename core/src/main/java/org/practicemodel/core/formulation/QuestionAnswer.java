package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;

/**
 * That an open question was answered without adding anything: an answer all the same.
 *
 * <p>For instance: "we don't want to say", about what set it off, on 3 March 2026.
 *
 * <p>Immutable and thread-safe. Source: our interpretation
 *
 * @param question which question it was
 * @param about the factor, hypothesis, goal, action or person it is about
 * @param kind the P it is about
 * @param answer the answer
 * @param by who answered
 * @param role the role of whoever answered, where no party is known
 * @param on the day of the answer
 */
@Value.Builder
public record QuestionAnswer(
        @NotNull QuestionCode question,
        Optional<EntryId> about,
        Optional<FactorKind> kind,
        @NotNull ClosingAnswer answer,
        Optional<@Valid Party> by,
        Optional<RoleCode> role,
        Optional<@PastOrPresent LocalDate> on)
        implements WithQuestionAnswer {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public QuestionAnswer {
        WellFormed check = WellFormed.of(QuestionAnswer.class)
                .required("question", question)
                .required("about", about)
                .required("kind", kind)
                .required("answer", answer)
                .required("by", by)
                .required("role", role)
                .required("on", on);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static QuestionAnswerBuilder builder() {
        return new QuestionAnswerBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "QuestionAnswer";
    }
}
