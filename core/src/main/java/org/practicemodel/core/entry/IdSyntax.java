package org.practicemodel.core.entry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The syntax of ids and codes, compiled once. */
final class IdSyntax {

    private static final Pattern ID = Pattern.compile(Identifier.PATTERN);
    private static final Pattern CODE = Pattern.compile(OpenCode.PATTERN);

    private IdSyntax() {}

    static boolean isId(@Nullable String value) {
        return value != null && ID.matcher(value).matches();
    }

    static boolean isCode(@Nullable String value) {
        return value != null
                && value.length() <= OpenCode.MAX_LENGTH
                && CODE.matcher(value).matches();
    }
}
