package org.practicemodel.principles.report;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * Something that would let a rule be answered that the record does not let anybody answer.
 *
 * <p>For instance {@code P04-R1} is not recorded and would be opened by the day of the decision, a fact that a manager can
 * add. Where the source has no place for it, only the owner of the system can act. Where it is too early, nothing is
 * needed but to look again. Immutable and thread-safe. Our interpretation.
 *
 * @param rule the code of the rule
 * @param reason why it cannot be said
 * @param need what would help; empty where only time would, or where no fact of the record would
 * @param lookAgainOn the day from which looking again may say more; empty where that is not a matter of time
 */
public record Gap(RuleCode rule, NotEnoughReason reason, Optional<EvidenceNeed> need, Optional<LocalDate> lookAgainOn) {

    /**
     * Returns how much it takes.
     *
     * @return the effort; empty where nothing is needed
     */
    public Optional<Effort> effort() {
        return need.map(EvidenceNeed::effort);
    }

    /**
     * Returns who can act.
     *
     * @return who; empty where nothing is needed
     */
    public Optional<WhoCanAct> whoCanAct() {
        return need.map(EvidenceNeed::whoCanAct);
    }
}
