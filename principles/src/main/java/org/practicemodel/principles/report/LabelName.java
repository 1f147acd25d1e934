package org.practicemodel.principles.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionKey;

/**
 * The name of a label by which a host lets reports be counted together, such as an area or a year.
 *
 * <p>It is never a worker, a team or a person: counting by those would judge people. So a name that says such a thing in
 * one of the words below is refused: {@value #REFUSED}. That a name says nothing of the kind proves nothing about the
 * values behind it; they are the host's own duty. For instance {@code LabelName.of("anytown:area")}, while {@code
 * anytown:leadWorker} is refused. Immutable and thread-safe. Source: guardrails on the subject and on equity; our
 * interpretation.
 *
 * @param value the name with the namespace of the host, matching {@link ExtensionKey#PATTERN}
 */
public record LabelName(String value) {

    /** The words that no name may have, whether they stand alone or are joined by hyphens or capitals, in any number. */
    public static final String REFUSED =
            "address allocation carer case caseworker child children email employee families family"
                    + " father forename household id initials keyworker lead manager mother name officer parent people person"
                    + " postcode practitioner record sibling socialworker staff supervisor surname team user worker";

    private static final Set<String> WORDS = Set.of(REFUSED.split(" "));

    /** Refuses what is no key of a host, and what names people. */
    public LabelName {
        WellFormed.of(LabelName.class)
                .required("value", value)
                .holds(
                        () -> value.matches(ExtensionKey.PATTERN),
                        "value",
                        FaultCode.SYNTAX,
                        "a name such as anytown:area")
                .holds(
                        () -> !value.matches(ExtensionKey.PATTERN) || namesNobody(value),
                        "value",
                        FaultCode.SYNTAX,
                        "a name such as anytown:area, which says no worker, team, person or family")
                .done();
    }

    private static boolean namesNobody(String value) {
        String name = value.substring(value.indexOf(':') + 1);
        return Arrays.stream(name.split("-|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("[0-9]+$", ""))
                .noneMatch(word -> WORDS.contains(word) || WORDS.contains(word.replaceFirst("s$", "")));
    }

    /**
     * Obtains the name with this text.
     *
     * @param value the text
     * @return the name
     * @throws NotWellFormedException if the text does not match {@link ExtensionKey#PATTERN}, or says people
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LabelName of(String value) {
        return new LabelName(value);
    }

    /**
     * Returns the key under which a record holds the label.
     *
     * @return the key of an extension
     */
    public ExtensionKey key() {
        return ExtensionKey.of(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
