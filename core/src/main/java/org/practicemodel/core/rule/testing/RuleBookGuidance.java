package org.practicemodel.core.rule.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Messages;

/**
 * Finds what a book of rules does not tell people: every rule has a statement, our reading, a prompt and what it would be seen
 * with, every limit says what it is for, and all of it is plain and blames nobody.
 *
 * <p>For instance {@code RuleBookGuidance.of(book).faults()} is empty for a book that is ready to be shown. Immutable and
 * thread-safe. Source: rule conventions on wording; our interpretation.
 */
public final class RuleBookGuidance {

    /** What people see of every rule, whatever a record shows. */
    static final Set<String> OF_EVERY_RULE = Set.of("statement", "ourReading", "prompt", "wouldMeet");

    private static final Set<String> OF_EVERY_WORDING = Set.of("format.date", "list.last", "list.separator");
    private static final String OF_A_LIMIT = "limit.";
    private static final String OF_A_NEED = "need.";
    private static final String NAMESPACED = ":";

    private static final Pattern OF_A_RULE =
            Pattern.compile("(([a-z][a-z0-9-]*:)?[A-Z]{1,4}[0-9]{0,3}-R[0-9]{1,3})\\..*");
    private static final Pattern COUNTED = Pattern.compile("\\.\\d+$");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\[\"“].*[.?]", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("[\\p{Lu}].*[^.?!\\s]", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("[\\p{Ll}\\[].*[\\p{Ll}\\]]", Pattern.DOTALL);
    private static final Pattern ONE_PLACE = Pattern.compile("[^\\[]*\\[[^\\[]*");
    private static final Pattern NOT_SAID = Pattern.compile(
            "\\b(adheren|complian|comply|violat|breach|fail|missing|unmet|cases?\\b|placements?\\b)",
            Pattern.CASE_INSENSITIVE);

    private final RuleBook book;
    private final Messages wording;
    private final List<String> faults = new ArrayList<>();

    private RuleBookGuidance(RuleBook book) {
        this.book = book;
        this.wording = book.wording();
    }

    /**
     * Obtains what is found about a book.
     *
     * @param book the book
     * @return what is found
     */
    public static RuleBookGuidance of(RuleBook book) {
        RuleBookGuidance guidance = new RuleBookGuidance(book);
        guidance.look();
        return guidance;
    }

    /**
     * Returns what people are not told, or not plainly.
     *
     * @return the faults, each beginning with the code, the key or the book that it is about; empty where there is none
     */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void look() {
        List<RuleDescriptor> rules =
                book.everyRule().stream().map(SubjectRule::descriptor).toList();
        require(!rules.isEmpty(), book.id(), "at least one rule");
        Stream.of(book.rules(), book.workerRules(), book.teamRules()).forEach(this::lookAtOrder);
        requireOnce(rules.stream().map(RuleDescriptor::slug), "a slug that no other rule of the book has");
        rules.forEach(this::lookAtRule);
        lookAtLimits(rules);
        lookAtNeeds(rules);
        lookAtKeys(rules.stream().map(rule -> rule.code().value()).collect(Collectors.toSet()));
    }

    private void lookAtOrder(List<? extends SubjectRule<?>> rules) {
        for (int next = 1; next < rules.size(); next++) {
            RuleDescriptor rule = rules.get(next).descriptor();
            require(
                    rules.get(next - 1).descriptor().code().compareTo(rule.code()) < 0,
                    rule.code(),
                    "to stand in the order of the codes");
        }
    }

    private void lookAtRule(RuleDescriptor rule) {
        for (String part : OF_EVERY_RULE.stream().sorted().toList()) {
            String key = rule.code() + "." + part;
            require(wording.has(key), key, "to be worded");
            requireSaid(key, said -> !said.contains("["), "no place for a value");
        }
        requireSaid(rule.code() + ".statement", said -> said.endsWith("?"), "a question");
        requireSaid(rule.code() + ".prompt", said -> said.endsWith("?"), "a question");
        requireSaid(
                rule.code() + ".wouldMeet",
                said -> said.endsWith(".") && !said.startsWith("Would be seen with"),
                "a sentence that goes on from 'Would be seen with'");
        List<EvidenceNeed> needs = rule.needs();
        for (int next = 1; next < needs.size(); next++) {
            require(
                    needs.get(next - 1).effort().compareTo(needs.get(next).effort()) <= 0,
                    rule.code(),
                    "to need the smallest effort first");
        }
    }

    private void lookAtLimits(List<RuleDescriptor> rules) {
        List<Threshold> limits = rules.stream()
                .flatMap(rule -> rule.thresholds().stream())
                .distinct()
                .toList();
        requireOnce(limits.stream().map(limit -> limit.key().value()), "one meaning in every rule of the book");
        for (Threshold limit : limits) {
            String key = OF_A_LIMIT + limit.key();
            require(wording.has(key), key, "to say what the limit is for");
            requireSaid(
                    key, said -> ONE_PLACE.matcher(said).matches() && said.contains("[amount]"), "one place, {amount}");
            require(
                    limit.unit() != ThresholdUnit.COUNT || limit.least() > 1 || wording.has(key + ".1"),
                    key + ".1",
                    "words of its own for a limit of one thing");
        }
        Set<String> known =
                limits.stream().map(limit -> OF_A_LIMIT + limit.key()).collect(Collectors.toSet());
        wording.keys().stream()
                .filter(key -> key.startsWith(OF_A_LIMIT))
                .forEach(key ->
                        require(known.contains(withoutCount(key)), key, "a limit that a rule of the book knows"));
    }

    private void lookAtNeeds(List<RuleDescriptor> rules) {
        Set<String> own = rules.stream()
                .flatMap(rule -> rule.needs().stream())
                .filter(need -> need.type().value().contains(NAMESPACED))
                .map(need -> OF_A_NEED + need.type() + "." + need.field())
                .collect(Collectors.toCollection(TreeSet::new));
        own.forEach(key -> require(wording.has(key), key, "to say what would be added, such as 'When they met'"));
        wording.keys().stream()
                .filter(key -> key.startsWith(OF_A_NEED))
                .forEach(key -> require(own.contains(key), key, "a need that a rule of the book has"));
    }

    private void lookAtKeys(Set<String> codes) {
        for (String key : wording.keys()) {
            String said = said(key);
            Matcher rule = OF_A_RULE.matcher(key);
            require(!rule.matches() || codes.contains(rule.group(1)), key, "a rule of the book");
            if (COUNTED.matcher(key).find()) {
                String place = key.startsWith(OF_A_LIMIT) ? "amount" : "count";
                require(
                        said(withoutCount(key)).contains("[" + place + "]"),
                        key,
                        "a place for {" + place + "} beside it");
            }
            require(!NOT_SAID.matcher(said).find(), key, "plain words that blame nobody");
            require(OF_EVERY_WORDING.contains(key) || !said.contains("  "), key, "single spaces");
            require(OF_EVERY_WORDING.contains(key) || shape(key).matcher(said).matches(), key, shapeOf(key));
        }
    }

    private static Pattern shape(String key) {
        return key.startsWith(OF_A_LIMIT) ? LIMIT : key.startsWith(OF_A_NEED) ? LABEL : SENTENCE;
    }

    private static String shapeOf(String key) {
        return key.startsWith(OF_A_LIMIT)
                ? "a part of a sentence"
                : key.startsWith(OF_A_NEED) ? "a label without a full stop" : "a whole sentence";
    }

    /** Checks whether a key is worded for what a rule says of a record: not for what a book says of itself. */
    static boolean isOfAnAnswer(String key) {
        return !key.startsWith(OF_A_LIMIT)
                && !key.startsWith(OF_A_NEED)
                && !OF_EVERY_WORDING.contains(key)
                && !OF_EVERY_RULE.contains(key.substring(key.indexOf('.') + 1));
    }

    static String withoutCount(String key) {
        return COUNTED.matcher(key).replaceFirst("");
    }

    private String said(String key) {
        return wording.text(key, Locale.UK);
    }

    private void requireOnce(Stream<String> names, String expected) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> require(seen.add(name), name, expected));
    }

    /** What is not worded is said elsewhere. */
    private void requireSaid(String key, Predicate<String> holds, String expected) {
        require(!wording.has(key) || holds.test(said(key)), key, expected);
    }

    private void require(boolean holds, Object place, String expected) {
        if (!holds) {
            faults.add(place + ": expected " + expected);
        }
    }

    /** Shows the type and the book. */
    @Override
    public String toString() {
        return "RuleBookGuidance " + book.id();
    }
}
