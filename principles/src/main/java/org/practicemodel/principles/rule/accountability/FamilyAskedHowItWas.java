package org.practicemodel.principles.rule.accountability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.participation.FeedbackFacet;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that the family is asked how it was to work together, {@code P10-R7}. It never shows otherwise.
 *
 * <p>Our interpretation: in the episode somebody of the family has said how people communicated, whether they felt valued,
 * whether they had an active part, and whether they understood how and why people worked that way. Several people may say
 * it, on several days; what they say after the work has ended counts as well, and so does what nobody put a name to. What a
 * worker or an agency says of working together is not the family's word. What is not said so far is named as a number, not
 * as a fault of anybody. For instance the mother on 30 June 2026, about all four.
 *
 * <p>Source: board report 2020 §3.2, one sentence of which we split into four. Immutable and thread-safe.
 */
public final class FamilyAskedHowItWas implements Rule {

    private static final List<FeedbackFacet> FACETS = List.of(
            FeedbackFacet.COMMUNICATION,
            FeedbackFacet.FEELING_VALUED,
            FeedbackFacet.ACTIVE_PART,
            FeedbackFacet.UNDERSTANDING);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R7", "family-asked-how-it-was", LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .advisory(true)
            .addNeeds(
                    new EvidenceNeed(RecordType.FAMILY_FEEDBACK, "facets", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.FAMILY_FEEDBACK, "familyFeedback", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public FamilyAskedHowItWas() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyFeedback> said = view.record().engagement().familyFeedback().stream()
                .filter(feedback -> view.episode().belongsOrFollows(Optional.empty(), feedback.on()))
                .filter(FamilyAskedHowItWas::isTheirs)
                .sorted(Comparator.comparing(feedback -> feedback.id().value()))
                .toList();
        long facets = FACETS.stream()
                .filter(facet ->
                        said.stream().anyMatch(feedback -> feedback.facets().contains(facet)))
                .count();
        if (facets == FACETS.size()) {
            return Outcomes.met(
                    Phrase.of("P10-R7.met"),
                    said.stream()
                            .filter(FamilyAskedHowItWas::isAboutWorkingTogether)
                            .map(feedback -> Evidence.supports(view, feedback))
                            .toList());
        }
        return said.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.FAMILY_FEEDBACK,
                        Phrase.of("P10-R7.notRecorded"),
                        List.of(Nearest.episode(view)))
                : Outcomes.notRecorded(
                                facets == 0
                                        ? Phrase.of("P10-R7.facetsNotRecorded")
                                        : Phrase.of("P10-R7.partly").with("count", facets),
                                said.stream()
                                        .map(feedback -> Evidence.missing(view, feedback))
                                        .toList())
                        .lacking(RecordType.FAMILY_FEEDBACK);
    }

    private static boolean isTheirs(FamilyFeedback feedback) {
        return feedback.by().isEmpty()
                || feedback.by().stream().anyMatch(party -> party.person().isPresent());
    }

    private static boolean isAboutWorkingTogether(FamilyFeedback feedback) {
        return feedback.facets().stream().anyMatch(FACETS::contains);
    }
}
