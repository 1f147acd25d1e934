package org.practicemodel.core.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.practicemodel.core.problem.ProblemCode;

/** Reads a text. */
record TextReader(ValueReaders.Bounds bounds, Predicate<String> form, ProblemCode refusal, String expected)
        implements NameReader {

    static TextReader of(ValueReaders.Bounds bounds, Optional<jakarta.validation.constraints.Pattern> form) {
        return form.map(pattern -> new TextReader(
                        bounds,
                        Pattern.compile(pattern.regexp()).asMatchPredicate(),
                        ProblemCode.BAD_VALUE,
                        form(pattern.regexp())))
                .orElseGet(() -> new TextReader(bounds, any -> true, ProblemCode.BAD_VALUE, "a text"));
    }

    /** Returns a reader like this that refuses a text of another form as a document of another format. */
    TextReader ofFormat() {
        return new TextReader(bounds, form, ProblemCode.UNKNOWN_FORMAT, expected);
    }

    private static String form(String regexp) {
        boolean literal = regexp.chars().noneMatch(character -> "\\[](){}.*+?^$|".indexOf(character) >= 0);
        return literal ? "'" + regexp + "'" : "a text that matches " + regexp;
    }

    @Override
    public Object read(Reading in, Place place) throws IOException {
        Optional<String> text = in.text(place, this);
        if (text.isEmpty()) {
            return BAD;
        }
        if (!bounds.allow(text.get().length())) {
            in.problem(ProblemCode.BAD_SIZE, place, "a text " + bounds.of("character", "characters"));
            return BAD;
        }
        if (!form.test(text.get())) {
            in.problem(refusal, place, expected);
            return BAD;
        }
        return text.get();
    }

    @Override
    public Optional<Object> fromName(Reading in, String name, Place owner) {
        return Optional.of(name);
    }

    @Override
    public boolean isChecked() {
        return false;
    }
}
