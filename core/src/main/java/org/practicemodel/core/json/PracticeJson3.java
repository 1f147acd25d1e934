package org.practicemodel.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same JSON with Jackson 3, for hosts that have it.
 *
 * <p>Jackson 3 is an optional dependency: only whoever names this class needs it. For instance {@code
 * PracticeJson3.configure(JsonMapper.builder()).build()}. Thread-safe. Our interpretation.
 */
public final class PracticeJson3 {

    private PracticeJson3() {}

    /**
     * Sets up a mapper of Jackson 3 so that it writes practice records byte for byte as {@link PracticeJson#writer()}
     * does and reads what that writes.
     *
     * @param builder the builder of the host's mapper
     * @return the same builder
     */
    // The module does not hand Jackson 3 on: a host that does without it must not be asked for it.
    @SuppressWarnings("exports")
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }
}
