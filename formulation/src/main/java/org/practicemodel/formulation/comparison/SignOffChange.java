package org.practicemodel.formulation.comparison;

import java.util.Optional;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.wording.Phrase;

/**
 * That a formulation was agreed for now, was agreed again, or is not agreed as the earlier one was; who agrees and who does
 * not is told as {@link PerspectiveChange}.
 *
 * <p>For instance: agreed for now on 20 March 2026. Immutable and thread-safe. Source: Rethink one-minute guide; our
 * interpretation.
 *
 * @param from the agreement to the earlier formulation
 * @param to the agreement to the later formulation
 */
public record SignOffChange(Optional<SignOff> from, Optional<SignOff> to) implements Change {

    @Override
    public Phrase phrase() {
        Phrase phrase = Phrase.of(key());
        for (SignOff signed : from.stream().toList()) {
            phrase = phrase.with("from", signed.on());
        }
        for (SignOff signed : to.stream().toList()) {
            phrase = phrase.with("to", signed.on());
        }
        return phrase;
    }

    private String key() {
        if (from.isEmpty()) {
            return "sign-off.agreed";
        }
        return to.isEmpty() ? "sign-off.not-agreed-yet" : "sign-off.agreed-again";
    }
}
