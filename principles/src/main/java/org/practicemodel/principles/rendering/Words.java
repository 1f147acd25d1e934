package org.practicemodel.principles.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.page.Direction;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.LimitInForce;

/** Finds the wording of reports, of the kernel and of rules in one locale. */
final class Words {

    private static final Messages REPORTS = Messages.beside(Reports.class, "reports");
    private static final Messages KERNEL = Messages.beside(Rule.class, "kernel");
    private static final String OF_KERNEL = "kernel.";

    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    String say(String key) {
        return REPORTS.text(key, locale);
    }

    String say(Phrase phrase) {
        return REPORTS.text(phrase, locale);
    }

    /** Says a phrase whose key may be a special one, which then takes the place of the general one. */
    String say(String special, Phrase general) {
        return say(REPORTS.has(special) ? new Phrase(special, general.values()) : general);
    }

    /** Says it as it is said to those whom a report about this subject is for, or as it is said to everybody. */
    String say(Phrase general, RecordSubject subject) {
        return say(general.key() + "." + subject, general);
    }

    /** Says what a rule saw: in the words of the kernel, or of the rule's book. */
    String seen(Messages book, Phrase phrase) {
        return (phrase.key().startsWith(OF_KERNEL) ? KERNEL : book).text(phrase, locale);
    }

    /** Says a sentence about a rule, such as its {@code statement}, where its book has one. */
    Optional<String> ofRule(Messages book, RuleCode rule, String what) {
        return ofBook(book, rule + "." + what);
    }

    /** Says what a book has for a key. */
    Optional<String> ofBook(Messages book, String key) {
        return book.has(key) ? Optional.of(book.text(key, locale)) : Optional.empty();
    }

    /** Says what a limit is for, where its book does; else the amount alone. */
    String ofLimit(Messages book, LimitInForce limit, String amount) {
        String key = "limit." + limit.threshold().key();
        return book.has(key)
                ? book.text(Phrase.of(key).with("amount", amount).with("count", limit.value()), locale)
                : amount;
    }

    String statement(Messages book, RuleCode rule) {
        return ofRule(book, rule, "statement").orElse("");
    }

    /** Joins several parts to one list, such as "a, b and c". */
    String list(List<String> parts) {
        return REPORTS.list(parts, locale);
    }

    /** Says within a sentence what otherwise begins one, such as "the day the plan was agreed". */
    String withinSentence(String words) {
        int second = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toLowerCase(locale) + words.substring(second);
    }

    String language() {
        return say("page.language");
    }

    Direction direction() {
        return Direction.of(say("page.direction"));
    }
}
