package org.practicemodel.principles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/**
 * Adds books to those that a checker has. A book that is not this library's own names its namespace in its id and keeps all
 * its names in it, so that two vendors never mean different things by one name.
 */
final class AddedBooks {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,29}(:[a-z][a-z0-9-]{0,49})?");

    /** What any wording may set for itself; see {@link org.practicemodel.core.wording.Messages}. */
    private static final Set<String> OF_EVERY_WORDING = Set.of("format.date", "list.last", "list.separator");

    private final WellFormed check = WellFormed.of(RuleBook.class);
    private final List<RuleBook> books;

    private AddedBooks(List<RuleBook> present) {
        this.books = new ArrayList<>(present);
    }

    /** Returns the present books and then the added ones; refuses these with every fault at once. */
    static List<RuleBook> to(List<RuleBook> present, List<RuleBook> added) {
        AddedBooks all = new AddedBooks(present);
        added.forEach(all::add);
        all.check.done();
        return List.copyOf(all.books);
    }

    private void add(RuleBook book) {
        check.that(
                books.stream().noneMatch(other -> other.id().equals(book.id())),
                book.id(),
                FaultCode.TOGETHER,
                "an id that no other book of the checker has");
        codes(book)
                .forEach(code -> check.that(
                        books.stream().flatMap(AddedBooks::codes).noneMatch(code::equals),
                        at(book, code),
                        FaultCode.TOGETHER,
                        "a code that no other book of the checker uses"));
        thresholds(book)
                .forEach(threshold -> check.that(
                        books.stream().flatMap(AddedBooks::thresholds).noneMatch(other -> differs(threshold, other)),
                        at(book, threshold.key()),
                        FaultCode.TOGETHER,
                        "the same limit as in the other book that uses this key"));
        if (!LeedsRuleBooks.all().contains(book)) {
            checkNames(book);
        }
        books.add(book);
    }

    /** A book without a namespace has nothing that its names could be held to. */
    private void checkNames(RuleBook book) {
        if (!ID.matcher(book.id()).matches()) {
            check.that(
                    false,
                    book.id(),
                    FaultCode.SYNTAX,
                    "an id such as anytown or anytown:visits, which begins with the namespace of the book");
            return;
        }
        String namespace = namespace(book);
        codes(book)
                .forEach(code -> check.that(
                        code.value().startsWith(namespace),
                        at(book, code),
                        FaultCode.SYNTAX,
                        "a code in the namespace of the book, such as " + namespace + "V01-R1"));
        thresholds(book)
                .forEach(threshold -> check.that(
                        threshold.key().value().startsWith(namespace),
                        at(book, threshold.key()),
                        FaultCode.SYNTAX,
                        "a key in the namespace of the book, such as " + namespace + "visits.everyDays"));
        book.wording()
                .keys()
                .forEach(key -> check.that(
                        isOwn(key, namespace),
                        at(book, "wording " + key),
                        FaultCode.SYNTAX,
                        "a key in the namespace of the book, such as " + namespace
                                + "V01-R1.statement, whose colon is written \\: in a properties file"));
    }

    /** Returns what every name of a book begins with, such as {@code anytown:}. */
    private static String namespace(RuleBook book) {
        int colon = book.id().indexOf(':');
        return (colon < 0 ? book.id() : book.id().substring(0, colon)) + ":";
    }

    private static boolean isOwn(String key, String namespace) {
        return OF_EVERY_WORDING.contains(key)
                || Stream.of("", "limit.", "need.").anyMatch(what -> key.startsWith(what + namespace));
    }

    private static boolean differs(Threshold one, Threshold other) {
        return one.key().equals(other.key()) && !one.equals(other);
    }

    private static Stream<RuleDescriptor> descriptors(RuleBook book) {
        return book.everyRule().stream().map(SubjectRule::descriptor);
    }

    private static Stream<RuleCode> codes(RuleBook book) {
        return descriptors(book).flatMap(rule -> rule.codes().stream());
    }

    private static Stream<Threshold> thresholds(RuleBook book) {
        return descriptors(book).flatMap(rule -> rule.thresholds().stream());
    }

    private static String at(RuleBook book, Object name) {
        return book.id() + " " + name;
    }
}
