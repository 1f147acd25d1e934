package org.practicemodel.principles.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * What stands beside one finding without changing it: decisions to leave it for a time, whether a baseline knows of it, and
 * what practitioners answer.
 *
 * <p>For instance a finding of {@code P07-R2} that is waived until June and that a social worker explains. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param rule the code of the rule whose finding it is
 * @param waivers the waivers that hold for it, those that last longest first, then by their ids
 * @param baseline whether a baseline knows of it; empty where none was compared, or where it has nothing to compare
 * @param responses what practitioners answer, by their days, then in the order in which they were given
 */
public record Beside(
        RuleCode rule, List<WaiverInForce> waivers, Optional<SinceBaseline> baseline, List<Responded> responses) {

    /** Copies the lists and puts them in order. */
    public Beside {
        waivers = waivers.stream()
                .sorted(Comparator.comparing(WaiverInForce::until).reversed().thenComparing(WaiverInForce::id))
                .toList();
        responses =
                responses.stream().sorted(Comparator.comparing(Responded::on)).toList();
    }

    /**
     * Obtains nothing that stands beside the finding of a rule.
     *
     * @param rule the code of the rule
     * @return nothing
     */
    public static Beside nothing(RuleCode rule) {
        return new Beside(rule, List.of(), Optional.empty(), List.of());
    }

    /**
     * Checks whether nothing stands beside the finding.
     *
     * @return true if there is no waiver, no baseline and no response
     */
    public boolean isNothing() {
        return waivers.isEmpty() && baseline.isEmpty() && responses.isEmpty();
    }

    /**
     * Checks whether somebody decided to leave it for a time.
     *
     * @return true if at least one waiver holds
     */
    public boolean isWaived() {
        return !waivers.isEmpty();
    }

    /**
     * Returns a copy of this with other waivers.
     *
     * @param others the waivers, in place of those it has
     * @return the copy
     */
    public Beside withWaivers(List<WaiverInForce> others) {
        return new Beside(rule, others, baseline, responses);
    }

    /**
     * Returns a copy of this with what another baseline says.
     *
     * @param since what it says, in place of what is said; empty where it has nothing to compare
     * @return the copy
     */
    public Beside withBaseline(Optional<SinceBaseline> since) {
        return new Beside(rule, waivers, since, responses);
    }

    /**
     * Returns a copy of this with other responses.
     *
     * @param others the responses, in place of those it has
     * @return the copy
     */
    public Beside withResponses(List<Responded> others) {
        return new Beside(rule, waivers, baseline, others);
    }

    /** Shows the type and the code of the rule. */
    @Override
    public String toString() {
        return "Beside " + rule;
    }
}
