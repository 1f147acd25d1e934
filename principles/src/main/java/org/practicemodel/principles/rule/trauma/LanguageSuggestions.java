package org.practicemodel.principles.rule.trauma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.ProfessionalText;
import org.practicemodel.principles.language.ProfessionalTexts;
import org.practicemodel.principles.language.Suggested;
import org.practicemodel.principles.language.SuggestingRule;
import org.practicemodel.principles.language.Suggestion;
import org.practicemodel.principles.language.TermFinder;

/**
 * The rule that looks for words which may read badly to the child, {@code E3-R3}. It never shows otherwise.
 *
 * <p>Our interpretation: off unless somebody switches it on, and then only for what professionals wrote; a child's or
 * family's words, and speech between quotation marks, are theirs. No term is banned, because young people prefer different
 * words.
 *
 * <p>The verdict is the same with and without suggestions. The question is whether the words were looked at, and they were:
 * "not enough evidence" would be untrue, and would ask people to record more. "Doesn't apply" where something is suggested
 * would make plain words worth a better roll-up, and so make a score of them. Where no text is known to be a professional's,
 * nothing was looked at, and nothing is seen. For instance "siblings" in an action that a social worker wrote down: seen, with
 * one suggestion.
 *
 * <p>Source: current guide ¶14; TACT, <i>Language That Cares</i>. Immutable and thread-safe.
 */
public final class LanguageSuggestions implements SuggestingRule {

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E3-R3", "language-suggestions", LeedsElements.TRAUMA_INFORMED_PRACTICE)
            .advisory(true)
            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of("TACT, Language That Cares", "glossary")))
            .addNeeds(
                    new EvidenceNeed(RecordType.ACTIONS, "statement", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.FORMULATIONS, "factors.statement", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    private final Optional<TermFinder> finder;

    /** Makes the rule, switched off. */
    public LanguageSuggestions() {
        this(Optional.empty());
    }

    private LanguageSuggestions(Optional<TermFinder> finder) {
        this.finder = finder;
    }

    @Override
    public LanguageSuggestions lookingFor(LanguageTerms terms) {
        return new LanguageSuggestions(Optional.of(TermFinder.of(terms)));
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Suggested suggest(RecordView view) {
        return finder.map(terms -> suggest(view, terms))
                .orElseGet(() -> new Suggested(Outcomes.notApplicable(Phrase.of("E3-R3.off"), List.of()), List.of()));
    }

    private static Suggested suggest(RecordView view, TermFinder terms) {
        List<ProfessionalText> texts = ProfessionalTexts.in(view);
        if (texts.isEmpty()) {
            return new Suggested(Outcomes.notApplicable(Phrase.of("E3-R3.none"), List.of()), List.of());
        }
        List<Suggestion> suggestions = new ArrayList<>();
        Map<String, Evidence> found = new LinkedHashMap<>();
        for (ProfessionalText text : texts) {
            terms.find(text.words()).forEach(hit -> {
                suggestions.add(new Suggestion(hit.term(), text.pointer(), hit.start(), hit.end()));
                found.putIfAbsent(text.entry().id().value(), Evidence.supports(view, text.entry()));
            });
        }
        return new Suggested(
                Outcomes.met(Phrase.of("E3-R3.looked").with("count", texts.size()), List.copyOf(found.values())),
                suggestions);
    }
}
