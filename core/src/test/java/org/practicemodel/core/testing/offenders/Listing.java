package org.practicemodel.core.testing.offenders;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.practicemodel.core.testing.offenders.internal.Hidden;

/** Breaks rules of architecture in ways that are easily overlooked. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
public class Listing {

    private final Supplier<LocalDate> clock = LocalDate::now;
    private final UnaryOperator<String> small = String::toLowerCase;

    public List<Hidden> hidden() {
        return List.of(new Hidden(small.apply(clock.get().toString())));
    }
}
