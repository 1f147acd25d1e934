package org.practicemodel.principles.assertion;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;

/**
 * One or several assertions about practice that do not hold.
 *
 * <p>It is a plain {@link AssertionError}, so that every test framework shows it as a test that did not pass. Its message says
 * how many of what, why that was asserted, and each finding with what it would be seen with: ids, codes, dates and the wording
 * of the rules, never what was written in a record nor anything restricted. For instance {@code
 * error.failures().get(0).reports()} for whoever shows the findings in another way. Our interpretation.
 */
public final class PracticeAssertionError extends AssertionError {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Records and their reports are no serial form: an error that comes from another process has its message only. */
    private final transient @Nullable List<AssertionFailure> failures;

    PracticeAssertionError(List<AssertionFailure> failures) {
        super(message(failures));
        this.failures = List.copyOf(failures);
    }

    private static String message(List<AssertionFailure> failures) {
        List<String> texts = new ArrayList<>();
        if (failures.size() == 1) {
            texts.add(failures.get(0).text());
        } else {
            texts.add(paragraph("several", failures.size()));
            for (int i = 0; i < failures.size(); i++) {
                texts.add("(" + (i + 1) + ") " + failures.get(i).text());
            }
        }
        texts.add(paragraph("scope", 1));
        return String.join("\n", texts);
    }

    private static String paragraph(String key, int count) {
        return new Lines()
                .paragraph("", AssertionWords.say(Phrase.of(key).with("count", count)))
                .toString();
    }

    /**
     * Returns the assertions that do not hold.
     *
     * @return each of them, in the order in which they were made; empty where the error was serialised, which keeps its
     *     message only
     */
    public List<AssertionFailure> failures() {
        return Optional.ofNullable(failures).orElse(List.of());
    }
}
