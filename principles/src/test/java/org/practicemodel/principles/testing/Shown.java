package org.practicemodel.principles.testing;

import java.util.List;
import java.util.Locale;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.rule.PrinciplesRuleBook;

/** An outcome as people would see it. */
public final class Shown {

    public static final Messages PRINCIPLES = PrinciplesRuleBook.book().wording();
    private static final Messages KERNEL = Messages.beside(Outcomes.class, "kernel");

    private Shown() {}

    public static List<String> texts(Outcome outcome) {
        return texts(outcome.phrases());
    }

    public static List<String> texts(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> (phrase.key().startsWith("kernel.") ? KERNEL : PRINCIPLES).text(phrase, Locale.UK))
                .toList();
    }

    public static List<String> keys(Outcome outcome) {
        return outcome.phrases().stream().map(Phrase::key).toList();
    }

    /** Role, place and id, such as {@code SUPPORTS /journey/referrals/0 referral-1}. */
    public static List<String> evidence(Outcome outcome) {
        return outcome.evidence().stream().map(Shown::evidence).toList();
    }

    /** What is shown where nobody asked for restricted matters. */
    public static List<Object> openly(Outcome.Met met) {
        return List.of(
                met.phrases(),
                met.evidence().stream().filter(item -> !item.restricted()).toList(),
                met.withReason(),
                met.history());
    }

    private static String evidence(Evidence item) {
        return item.role() + " " + item.pointer()
                + item.id().map(id -> " " + id).orElse("") + (item.restricted() ? " restricted" : "");
    }
}
