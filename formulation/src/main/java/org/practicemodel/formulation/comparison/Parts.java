package org.practicemodel.formulation.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.voice.Statement;

/** The parts of one type that are compared, each by its name in the canonical JSON, in order. */
final class Parts<T> {

    private final Map<String, Function<T, Object>> parts = new LinkedHashMap<>();

    /** Compares a part as it is. */
    Parts<T> with(String name, Function<T, Object> part) {
        parts.put(name, part);
        return this;
    }

    /** Compares the words of a part, not who may read them or when they were said. */
    Parts<T> withWords(String name, Function<T, Optional<Statement>> part) {
        return with(name, value -> words(part.apply(value)));
    }

    static Optional<String> words(Optional<Statement> statement) {
        return statement.map(Statement::words);
    }

    List<String> differing(T earlier, T later) {
        return parts.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(earlier), part.getValue().apply(later)))
                .map(Map.Entry::getKey)
                .toList();
    }

    static String codes(Collection<? extends OpenCode> codes) {
        return codes.stream().map(OpenCode::value).collect(Collectors.joining(", "));
    }

    static String ids(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).collect(Collectors.joining(", "));
    }
}
