package org.practicemodel.principles.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * Something that the record shows otherwise and that cannot now be changed: it enters no roll-up, and the only question is
 * what was learnt from it.
 *
 * <p>For instance an assessment that took longer, two hundred days ago. Immutable and thread-safe. Source: rule conventions
 * on history; our interpretation.
 *
 * @param descriptor the rule that saw it
 * @param wording the wording of the rule's book
 * @param matter what the rule saw, what is restricted included
 * @param restricted the ids and places that are named only where restricted matters were asked for
 */
public record PastFinding(RuleDescriptor descriptor, Messages wording, PastMatter matter, Set<String> restricted) {

    /** Copies the set. */
    public PastFinding {
        restricted = Set.copyOf(restricted);
    }

    /**
     * Returns the code of the rule.
     *
     * @return the code
     */
    public RuleCode rule() {
        return descriptor.code();
    }

    /**
     * Returns the day since which it can no longer be changed.
     *
     * @return the day
     */
    public LocalDate settledOn() {
        return matter.settledOn();
    }

    /**
     * Returns what the record shows.
     *
     * @return the phrase, with a dash in place of what is restricted
     */
    public Phrase phrase() {
        return matter.phrase().without(restricted);
    }

    /**
     * Returns what the record shows, naming what is restricted too: only for those who may see it.
     *
     * @return the phrase
     */
    public Phrase phraseIncludingRestricted() {
        return matter.phrase();
    }

    /**
     * Returns where the record shows it, without what is restricted.
     *
     * @return the evidence in the order of the record
     */
    public List<Evidence> evidence() {
        return matter.evidence().stream().filter(item -> !item.restricted()).toList();
    }

    /**
     * Returns where the record shows it, what is restricted included: only for those who may see it.
     *
     * @return the evidence in the order of the record
     */
    public List<Evidence> evidenceIncludingRestricted() {
        return matter.evidence();
    }

    /** Shows the type, the code and the day. */
    @Override
    public String toString() {
        return "PastFinding " + rule() + " " + settledOn();
    }
}
