package org.practicemodel.principles.rendering;

import java.util.Locale;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * Shows a report as a page of plain text, at most 100 columns wide, in the words of a locale.
 *
 * <p>The page begins with what it is about and what it does not say; then one sentence of counts, what is seen, what is
 * begun, what the record shows otherwise, what cannot be seen yet and what would help, what does not apply, what is past,
 * the numbers by principle, and what a worker could do in ten minutes. For instance {@code Reports.text().render(report,
 * Locale.UK)}. Immutable and thread-safe. Our interpretation.
 */
public final class TextRenderer {

    private final boolean restricted;

    TextRenderer(boolean restricted) {
        this.restricted = restricted;
    }

    /**
     * Returns a renderer that also shows, and marks, what is restricted, and where notes say that something can be seen: only
     * for those who may see it.
     *
     * @return the renderer
     */
    public TextRenderer includingRestricted() {
        return new TextRenderer(true);
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @param locale the language; English where there is no wording for it
     * @return the page, whose lines end with a line feed
     */
    public String render(AdherenceReport report, Locale locale) {
        return new TextDocument().write(content(report, locale).outline());
    }

    /**
     * Renders the findings of a report as they are on its page, and nothing else of the page: for whoever shows some of them,
     * such as those of a report {@linkplain AdherenceReport#narrowedTo narrowed} to what is looked at.
     *
     * @param report the report
     * @param locale the language; English where there is no wording for it
     * @return the rules that broke, then the findings in the order of their codes, then in few words those that do not apply;
     *     lines that end with a line feed, empty where the report holds none
     */
    public String findings(AdherenceReport report, Locale locale) {
        return new TextDocument().write(content(report, locale).findings());
    }

    /**
     * Renders the smallest additions that would let most be seen of a report, as they are on its page.
     *
     * @param report the report
     * @param locale the language; English where there is no wording for it
     * @return the additions with what they are, in lines that end with a line feed; empty where there are none
     */
    public String smallestAdditions(AdherenceReport report, Locale locale) {
        return new TextDocument().write(content(report, locale).additions());
    }

    private ReportContent content(AdherenceReport report, Locale locale) {
        return new ReportContent(report, new Words(locale), restricted);
    }

    /**
     * Returns the question of a finding's rule, such as "Was the plan shared with the family?".
     *
     * @param finding the finding
     * @param locale the language
     * @return the question; empty where the rule's book has none
     */
    public String statement(Finding finding, Locale locale) {
        return new Words(locale).statement(finding.wording(), finding.rule());
    }

    /**
     * Returns the open question that a finding puts to the practitioner.
     *
     * @param finding the finding
     * @param locale the language
     * @return the question; empty where the rule's book has none
     */
    public String prompt(Finding finding, Locale locale) {
        return new Words(locale)
                .ofRule(finding.wording(), finding.rule(), "prompt")
                .orElse("");
    }

    /**
     * Returns the words that people are shown for the verdict of a finding, such as "Seen in the record".
     *
     * @param finding the finding
     * @param locale the language
     * @return the words
     */
    public String verdict(Finding finding, Locale locale) {
        return FindingContent.verdict(new Words(locale), finding);
    }

    /**
     * Returns the words that people are shown for a verdict, such as "Seen in the record".
     *
     * @param verdict the verdict
     * @param locale the language
     * @return the words
     */
    public String verdict(Verdict verdict, Locale locale) {
        return new Words(locale).say("verdict." + verdict);
    }

    /**
     * Renders a phrase of a finding.
     *
     * @param finding the finding
     * @param phrase one of its phrases
     * @param locale the language
     * @return the sentence
     */
    public String phrase(Finding finding, Phrase phrase, Locale locale) {
        return new Words(locale).seen(finding.wording(), phrase);
    }
}
