package org.practicemodel.principles.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.PracticeRecord;

/**
 * Where a host counts one report: a label and its value for that record.
 *
 * <p>No rule reads it. The value may say something about a family, so the text form shows the name only. For instance
 * {@code new Label(LabelName.of("anytown:area"), "North")}. Immutable and thread-safe. Source: guardrail on equity; our
 * interpretation.
 *
 * @param name the name of the label, which says no worker, team or person
 * @param value its value, 1 to 100 characters on one line
 */
public record Label(
        @NotNull LabelName name,
        @NotNull @Size(min = 1, max = Label.LONGEST) String value) {

    /** The most characters that a value has. */
    public static final int LONGEST = 100;

    /** What a value must be, as the end of a sentence that begins "expected". */
    public static final String EXPECTED = "a text of 1 to " + LONGEST + " characters on one line";

    /** Refuses a value that is blank, too long, or more than one line. */
    public Label {
        WellFormed.of(Label.class)
                .required("name", name)
                .required("value", value)
                .holds(() -> isShort(value), "value", FaultCode.SYNTAX, EXPECTED)
                .done();
    }

    private static boolean isShort(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.codePoints()
                        .noneMatch(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.LINE_SEPARATOR
                                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR);
    }

    /**
     * Returns the label that a record holds among its extensions.
     *
     * @param name the name of the label
     * @param record the record
     * @return the label; empty where the record has no extension of this name
     * @throws NotWellFormedException if what it holds there is no text of 1 to 100 characters on one line
     */
    public static Optional<Label> of(LabelName name, PracticeRecord record) {
        return Optional.ofNullable(record.extensions().get(name.key()))
                .map(held -> new Label(name, held instanceof ExtensionValue.Text text ? text.value() : ""));
    }

    /** Shows the type and the name. */
    @Override
    public String toString() {
        return "Label " + name;
    }
}
