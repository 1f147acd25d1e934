package org.practicemodel.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;

/**
 * A list of rules and their wording. The rules of families, workers and teams are kept apart, since none of them looks at
 * another subject's record.
 *
 * <p>For instance the book of the ten principles. Immutable and thread-safe. Our interpretation.
 *
 * @param id the name of the book, such as {@code leeds-principles}
 * @param rules the rules that look at the work with a family, in order
 * @param workerRules the rules that look at the record of a worker, in order
 * @param teamRules the rules that look at the record of a team, in order
 * @param wording what people see of them; where it has a key such as {@code limit.share.workingDays}, that says what the
 *     limit is for, with {@code {amount}} for its number and unit
 */
public record RuleBook(
        String id, List<Rule> rules, List<WorkerRule> workerRules, List<TeamRule> teamRules, Messages wording) {

    /**
     * Copies the lists in order.
     *
     * @throws IllegalArgumentException if a code is used twice, former codes included
     */
    public RuleBook {
        rules = List.copyOf(rules);
        workerRules = List.copyOf(workerRules);
        teamRules = List.copyOf(teamRules);
        Set<RuleCode> codes = new HashSet<>();
        everyRule(rules, workerRules, teamRules)
                .map(SubjectRule::descriptor)
                .flatMap(rule -> rule.codes().stream())
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("The book " + id + " uses the code " + code + " twice");
                });
    }

    /**
     * Makes a book of rules that look at the work with a family only.
     *
     * @param id the name of the book
     * @param rules the rules in order
     * @param wording what people see of them
     * @throws IllegalArgumentException if a code is used twice, former codes included
     */
    public RuleBook(String id, List<Rule> rules, Messages wording) {
        this(id, rules, List.of(), List.of(), wording);
    }

    /**
     * Returns the rules of the book that look at the records of one subject.
     *
     * @param subject whom or what the records are about
     * @return the rules in order
     */
    public List<? extends SubjectRule<?>> rulesOf(RecordSubject subject) {
        return switch (subject) {
            case FAMILY -> rules;
            case WORKER -> workerRules;
            case TEAM -> teamRules;
        };
    }

    /**
     * Returns every rule of the book, whatever it looks at: those of families, then of workers, then of teams.
     *
     * @return the rules in order
     */
    public List<SubjectRule<?>> everyRule() {
        return everyRule(rules, workerRules, teamRules).toList();
    }

    private static Stream<SubjectRule<?>> everyRule(
            List<Rule> rules, List<WorkerRule> workerRules, List<TeamRule> teamRules) {
        return Stream.of(rules, workerRules, teamRules).flatMap(List::stream);
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return "RuleBook " + id;
    }
}
