package org.practicemodel.core.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The listed check that makes an object well formed: it collects every fault and refuses once.
 *
 * <p>Compact constructors use it, and reading uses the same constructors, so that each check is written once. It says
 * nothing about good practice: a weak record must be constructible so that it can be looked at. For instance
 * {@code WellFormed.of(Plan.class).required("id", id).done()}. Not thread-safe: one check, one constructor call. Our
 * interpretation.
 */
public final class WellFormed {

    private final String type;
    private final List<Fault> faults = new ArrayList<>(0);

    private WellFormed(String type) {
        this.type = type;
    }

    /**
     * Obtains a check of one object of this type.
     *
     * @param type the type whose parts are looked at
     * @return a check without faults so far
     */
    public static WellFormed of(Class<?> type) {
        return new WellFormed(type.getSimpleName());
    }

    /**
     * Notes a fault where a part is absent.
     *
     * @param property the part, by its name in the canonical JSON
     * @param value the part
     * @return this check
     */
    public WellFormed required(String property, @Nullable Object value) {
        return that(value != null, property, FaultCode.REQUIRED, "to be present");
    }

    /**
     * Notes a fault where an obligation does not hold, unless the same part is at fault already.
     *
     * @param holds whether the obligation holds
     * @param property the part, by its name in the canonical JSON
     * @param code the kind of fault
     * @param expected what was expected, never a value
     * @return this check
     */
    public WellFormed that(boolean holds, String property, FaultCode code, String expected) {
        if (!holds && faults.stream().noneMatch(fault -> fault.property().equals(property))) {
            faults.add(new Fault(code, property, expected));
        }
        return this;
    }

    /**
     * Notes a fault where an obligation between parts does not hold; it is looked at only where nothing is at fault so
     * far, since parts that are absent cannot be compared.
     *
     * @param obligation the obligation
     * @param property the part, by its name in the canonical JSON
     * @param code the kind of fault
     * @param expected what was expected, never a value
     * @return this check
     */
    public WellFormed holds(BooleanSupplier obligation, String property, FaultCode code, String expected) {
        boolean comparable = faults.stream().noneMatch(fault -> fault.code() == FaultCode.REQUIRED);
        return that(!comparable || obligation.getAsBoolean(), property, code, expected);
    }

    /**
     * Returns an unmodifiable copy of a list in its order; an absent list is an empty one.
     *
     * @param property the part, by its name in the canonical JSON
     * @param values the list; mappers hand over null where the property is absent
     * @param <T> the type of the elements
     * @return the copy, without nulls
     */
    public <T> List<T> list(String property, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.stream().anyMatch(value -> value == null)) {
            that(false, property, FaultCode.REQUIRED, "to hold no null");
            return List.of();
        }
        return List.copyOf(values);
    }

    /**
     * Returns an unmodifiable copy of a map in its order; an absent map is an empty one.
     *
     * @param property the part, by its name in the canonical JSON
     * @param values the map; mappers hand over null where the property is absent
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the copy, without nulls
     */
    public <K, V> Map<K, V> map(String property, @Nullable Map<K, V> values) {
        if (values == null) {
            return Map.of();
        }
        if (values.entrySet().stream().anyMatch(entry -> entry.getKey() == null || entry.getValue() == null)) {
            that(false, property, FaultCode.REQUIRED, "to hold no null");
            return Map.of();
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Refuses the object if any fault was noted.
     *
     * @throws NotWellFormedException with every fault, if there is any
     */
    public void done() {
        if (!faults.isEmpty()) {
            throw new NotWellFormedException(type, faults);
        }
    }
}
