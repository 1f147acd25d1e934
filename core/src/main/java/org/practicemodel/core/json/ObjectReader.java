package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonToken;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.problem.ProblemCode;

/** Reads an object of one record type: each property by its part's reader, the whole by the type's own constructor. */
final class ObjectReader implements ValueReader {

    private record Slot(
            RecordShape.Part part,
            ValueReader reader,
            IdRole role,
            @Nullable Object absent,
            boolean mayBeAbsent,
            boolean isFormat) {

        String name() {
            return part.name();
        }

        Class<?> type() {
            return part.component().getType();
        }
    }

    private final RecordShape shape;
    private final List<Slot> slots;
    private final @Nullable Object[] nothing;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<Class<?>> entries = new HashSet<>();

    /**
     * Makes the reader of a record type.
     *
     * @param type a record type that is written as an object
     * @param readers the readers of its parts
     */
    ObjectReader(Class<?> type, ValueReaders readers) {
        this.shape = RecordShape.of(type);
        this.slots =
                shape.parts().stream().map(part -> slot(type, part, readers)).toList();
        this.nothing = slots.stream().map(Slot::absent).toArray();
        slots.forEach(slot -> {
            indexes.put(slot.name(), indexes.size());
            entries.addAll(slot.reader().entries());
            if (slot.role() == IdRole.OWN) {
                entries.add(slot.type());
            }
        });
    }

    private static Slot slot(Class<?> type, RecordShape.Part part, ValueReaders readers) {
        RecordComponent component = part.component();
        Class<?> raw = component.getType();
        boolean isFormat =
                part.name().equals("format") && component.getAnnotatedType().isAnnotationPresent(Pattern.class);
        IdRole role = role(type, component);
        ValueReader reader = readers.of(component.getAnnotatedType(), role);
        return new Slot(
                part,
                isFormat ? ((TextReader) reader).ofFormat() : reader,
                role,
                absent(raw),
                raw == Optional.class || raw == List.class || raw == Map.class,
                isFormat);
    }

    private static @Nullable Object absent(Class<?> raw) {
        if (raw == Optional.class) {
            return Optional.empty();
        }
        // A primitive part is required, and the constructor cannot tell; its default only holds the place.
        return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0) : null;
    }

    private static IdRole role(Class<?> type, RecordComponent component) {
        if (!component.getName().equals("id")) {
            return IdRole.REFERENCE;
        }
        return Entry.class.isAssignableFrom(type) ? IdRole.OWN : IdRole.NEITHER;
    }

    @Override
    public Object read(Reading in, Place place) throws IOException {
        if (!in.parser().isExpectedStartObjectToken()) {
            return in.wrongType(place, this);
        }
        @Nullable Object[] values = nothing.clone();
        BitSet present = new BitSet();
        BitSet bad = new BitSet();
        while (in.parser().nextToken() == JsonToken.FIELD_NAME) {
            in.enter(place);
            Integer index = known(in, place);
            if (index != null) {
                property(in, place, index, values, present, bad);
            }
        }
        absences(in, place, present, bad);
        return made(in, place, values, bad);
    }

    private void absences(Reading in, Place place, BitSet present, BitSet bad) {
        for (int index = present.nextClearBit(0); index < slots.size(); index = present.nextClearBit(index + 1)) {
            Slot slot = slots.get(index);
            if (slot.role() == IdRole.OWN && !place.isRoot()) {
                in.ledger().unknown(Set.of(slot.type()));
            }
            if (slot.type().isPrimitive()) {
                in.problemBelow(ProblemCode.REQUIRED, place.at(slot.name()), "to be present");
                bad.set(index);
            }
        }
    }

    private @Nullable Integer known(Reading in, Place place) throws IOException {
        String name = in.parser().currentName();
        Integer index = indexes.get(name);
        if (index == null) {
            if (in.nameIsSound(name, place)) {
                in.problem(ProblemCode.UNKNOWN_PROPERTY, place, "no property of this name");
            }
            in.parser().nextToken();
            in.skipUnknown();
        }
        return index;
    }

    private void property(Reading in, Place place, int index, @Nullable Object[] values, BitSet present, BitSet bad)
            throws IOException {
        Slot slot = slots.get(index);
        Place at = place.at(slot.name());
        if (present.get(index)) {
            in.problem(ProblemCode.DUPLICATE_PROPERTY, at, "this property once");
            in.parser().nextToken();
            in.skip(slot.reader().entries());
            return;
        }
        present.set(index);
        in.enter(at);
        if (in.parser().nextToken() == JsonToken.VALUE_NULL && slot.mayBeAbsent()) {
            in.problem(ProblemCode.WRONG_TYPE, at, "no null: a part that is not there is left out");
            bad.set(index);
            return;
        }
        Object value = slot.reader().read(in, at);
        if (value == BAD) {
            bad.set(index);
        } else {
            values[index] = value;
        }
    }

    /** Makes the object; where a part was bad, only to see what else is absent. */
    private Object made(Reading in, Place place, @Nullable Object[] values, BitSet bad) {
        try {
            Object object = shape.make(values);
            return bad.isEmpty() ? object : BAD;
        } catch (NotWellFormedException refused) {
            refused.faults().stream()
                    .filter(fault -> bad.isEmpty() || isAbsent(fault, bad))
                    .forEach(fault -> list(in, place, fault));
        } catch (IllegalArgumentException refused) {
            if (bad.isEmpty()) {
                in.problemBelow(ProblemCode.BAD_VALUE, place, "parts that make sense together");
            }
        } catch (RuntimeException broken) {
            if (bad.isEmpty()) {
                in.problemBelow(ProblemCode.INTERNAL, place, "this library to read it; please report the fault");
            }
        }
        return BAD;
    }

    private boolean isAbsent(Fault fault, BitSet bad) {
        Integer index = indexes.get(fault.property());
        return fault.code() == FaultCode.REQUIRED && index != null && !bad.get(index);
    }

    private void list(Reading in, Place place, Fault fault) {
        Integer index = indexes.get(fault.property());
        if (index != null && slots.get(index).isFormat()) {
            in.problemBelow(
                    ProblemCode.UNKNOWN_FORMAT,
                    place.at(fault.property()),
                    slots.get(index).reader().expected());
            return;
        }
        ProblemCode code = switch (fault.code()) {
            case REQUIRED -> ProblemCode.REQUIRED;
            case SYNTAX -> ProblemCode.BAD_VALUE;
            case ORDER -> ProblemCode.BAD_ORDER;
            case TOGETHER -> ProblemCode.TOGETHER;
        };
        in.problemBelow(code, fault.property().isEmpty() ? place : place.at(fault.property()), fault.expected());
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Set<Class<?>> entries() {
        return Set.copyOf(entries);
    }
}
