package org.practicemodel.core.json;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OutsideIdentifier;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.time.PartialDate;

/** Reads an id, a code, a key or a partial date: a type that is made of one text by a static factory. */
record CodedReader(Class<?> type, IdRole role, Method factory, ProblemCode refusal, String expected)
        implements NameReader {

    static CodedReader of(Class<?> type, IdRole role, Method factory) {
        if (type == PartialDate.class) {
            return new CodedReader(
                    type,
                    role,
                    factory,
                    ProblemCode.BAD_DATE,
                    "a year, month or day such as 2015, 2015-03 or 2015-03-27");
        }
        boolean leadsNowhere = role == IdRole.REFERENCE && OutsideIdentifier.class.isAssignableFrom(type);
        IdRole meaning = leadsNowhere ? IdRole.NEITHER : role;
        return new CodedReader(type, meaning, factory, ProblemCode.BAD_VALUE, expectedBy(type, factory));
    }

    /** Asks the type itself what it expects, by offering it what no id and no code is. */
    private static String expectedBy(Class<?> type, Method factory) {
        try {
            make(factory, "");
        } catch (NotWellFormedException refused) {
            return refused.faults().get(0).expected();
        }
        throw new IllegalArgumentException(type.getName() + " is not read from JSON, since it takes an empty text");
    }

    private static Object make(Method factory, String text) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalStateException("The factory " + factory.getName() + " broke", refused);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("The factory " + factory.getName() + " is open", impossible);
        }
    }

    @Override
    public Object read(Reading in, Place place) throws IOException {
        Object value =
                in.text(place, this).flatMap(text -> made(in, text, place)).orElse(BAD);
        // The document itself is not one of its entries.
        boolean isOwn = role == IdRole.OWN && !place.isAtTop();
        if (!(value instanceof Identifier id)) {
            in.ledger().unknown(isOwn ? Set.of(type) : Set.of());
        } else if (isOwn) {
            in.ledger().entry(place, id);
        } else if (role == IdRole.REFERENCE) {
            in.ledger().reference(place, id);
        }
        return value;
    }

    private Optional<Object> made(Reading in, String text, Place place) {
        try {
            return Optional.of(make(factory, text));
        } catch (IllegalArgumentException refused) {
            in.problem(refusal, place, expected);
            return Optional.empty();
        }
    }

    @Override
    public Optional<Object> fromName(Reading in, String name, Place owner) {
        return made(in, name, owner);
    }

    @Override
    public boolean isChecked() {
        return true;
    }
}
