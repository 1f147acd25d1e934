package org.practicemodel.core.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.time.PartialDate;

/** A type with a part of every kind that is read. */
public record Everything(
        Optional<String> text,
        Optional<@Size(min = 2, max = 3) String> shortText,
        Optional<@Size(max = 1) String> letter,
        Optional<@Size(min = 1) String> longText,
        Optional<@Pattern(regexp = "[a-c]+") String> letters,
        Optional<LocalDate> day,
        Optional<PartialDate> partial,
        Optional<Boolean> flag,
        Optional<Integer> whole,
        Optional<@Positive Integer> count,
        Optional<BigDecimal> number,
        Optional<@Positive BigDecimal> amount,
        Optional<RestrictionKind> constant,
        Optional<PlanKind> code,
        Optional<ExtensionValue> extension,
        @Size(min = 1, max = 2) List<LocalDate> days,
        Optional<@Size(min = 2) List<Integer>> pair,
        Map<ExtensionKey, Mark> byKey,
        Map<PlanKind, Integer> byCode,
        Map<String, Integer> byName,
        Optional<Mark> mark) {
    public Everything {
        WellFormed check = WellFormed.of(Everything.class);
        days = check.list("days", days);
        byKey = check.map("byKey", byKey);
        check.done();
    }
}
