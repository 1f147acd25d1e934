package org.practicemodel.formulation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.formulation.guide.OpenQuestion;
import org.practicemodel.formulation.guide.OpenQuestions;

/** Which questions two formulations leave open, matched by their code, what they are about and their P. */
final class Questions {

    private Questions() {}

    static Stream<QuestionChange> changes(Formulation earlier, Formulation later, ModelDefinition model) {
        List<OpenQuestion> before = OpenQuestions.of(earlier, model);
        List<OpenQuestion> after = OpenQuestions.of(later, model);
        return Stream.concat(
                without(after, before).map(QuestionChange.Opened::new),
                without(before, after)
                        .map(question -> new QuestionChange.Closed(
                                question,
                                later.answers().stream()
                                        .filter(question::isClosedBy)
                                        .findFirst())));
    }

    private static Stream<OpenQuestion> without(List<OpenQuestion> questions, List<OpenQuestion> others) {
        Set<Asked> asked = others.stream().map(Asked::of).collect(Collectors.toSet());
        return questions.stream().filter(question -> !asked.contains(Asked.of(question)));
    }

    /** What makes a question the same. */
    private record Asked(QuestionCode code, Optional<EntryId> about, Optional<FactorKind> kind) {

        static Asked of(OpenQuestion question) {
            return new Asked(question.code(), question.about(), question.kind());
        }
    }
}
