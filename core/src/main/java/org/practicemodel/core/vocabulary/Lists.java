package org.practicemodel.core.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/** The listed checks of lists that the types of this package share. */
final class Lists {

    private Lists() {}

    static <T> List<T> notEmpty(WellFormed check, String property, @Nullable List<T> values) {
        List<T> copy = check.list(property, values);
        check.that(!copy.isEmpty(), property, FaultCode.REQUIRED, "to hold at least one");
        return copy;
    }

    static void eachOnce(WellFormed check, String property, Stream<?> keys, String what) {
        Collection<?> all = keys.toList();
        check.that(
                all.stream().distinct().count() == all.size(), property, FaultCode.TOGETHER, "each " + what + " once");
    }
}
