package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.rule.LeedsRuleBooks;

class BookWordingTest {

    private static final Messages REPORTS = Messages.beside(Reports.class, "reports");
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\b(adherence|compliance|violations?|breach(es)?|failed|missing|unmet|cases?|placements?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is asked for where a rule's needs have nothing to be added to yet. */
    private static final Set<String> TO_BEGIN = Set.of(
            "need.formulations.formulations",
            "need.goals.goals",
            "need.actions.actions",
            "need.plans.plans",
            "need.adjustments.adjustments",
            "need.child-voices.childVoices",
            "need.decisions.decisions",
            "need.information-shares.informationShares",
            "need.learning-items.learning",
            "need.meetings.meetings",
            "need.skill-observations.observations",
            "need.team-events.events");

    private static final List<RuleBook> BOOKS = LeedsRuleBooks.all();

    private static Stream<EvidenceNeed> needs() {
        return BOOKS.stream()
                .flatMap(book -> book.everyRule().stream())
                .map(SubjectRule::descriptor)
                .flatMap(rule -> rule.needs().stream());
    }

    private static Set<String> needsOfTheBooks() {
        return Stream.concat(TO_BEGIN.stream(), needs().map(need -> "need." + need.type() + "." + need.field()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyNeedOfARuleHasWordsThatSayWhatToAdd() {
        assertThat(REPORTS.keys()).containsAll(needsOfTheBooks());
    }

    /** What one rule asks a worker for, another does not ask a manager for. */
    @Test
    void whatIsNeededIsAskedOfOneRoleWhicheverRuleNeedsIt() {
        Map<String, Set<WhoCanAct>> roles = needs().collect(Collectors.groupingBy(
                need -> need.type() + "." + need.field(),
                Collectors.mapping(EvidenceNeed::whoCanAct, Collectors.toSet())));

        assertThat(roles)
                .isNotEmpty()
                .allSatisfy((need, asked) -> assertThat(asked).as(need).hasSize(1));
    }

    /** A sentence that several rules say stands once, so that it cannot come to say two things. */
    @Test
    void noSentenceOfABookStandsTwice() {
        BOOKS.forEach(book -> assertThat(book.wording().keys().stream()
                        .filter(key -> !key.matches("limit\\..*|.*\\.\\d+"))
                        .map(key -> book.wording().text(key, Locale.UK))
                        .toList())
                .isNotEmpty()
                .doesNotHaveDuplicates());
    }

    /** What happened to somebody is never a small thing to write down. */
    @Test
    void whatHurtIsAskedForInAConversationOnly() {
        assertThat(needs().filter(need -> need.field().startsWith("understandings")))
                .isNotEmpty()
                .allSatisfy(need -> assertThat(need.effort()).isEqualTo(Effort.CONVERSATION));
    }

    @Test
    void noWordsAreLeftOver() {
        assertThat(REPORTS.keys().stream()
                        .filter(key -> key.startsWith("need."))
                        .toList())
                .containsExactlyElementsOf(needsOfTheBooks());
    }

    @Test
    void noneOfTheWordsThatWeDoNotUseIsShown() {
        assertThat(Stream.concat(
                                Stream.of(REPORTS, Messages.beside(Rule.class, "kernel")),
                                BOOKS.stream().map(RuleBook::wording))
                        .map(wording -> wording.keys().stream()
                                .map(key -> wording.text(key, Locale.UK))
                                .filter(NOT_SHOWN.asPredicate())
                                .toList())
                        .flatMap(Collection::stream))
                .isEmpty();
    }
}
