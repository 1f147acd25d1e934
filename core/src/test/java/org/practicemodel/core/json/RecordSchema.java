package org.practicemodel.core.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.time.PartialDate;

/** The JSON Schema of the record, generated from the types and their constraints. */
final class RecordSchema {

    private static final String DAY = "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$";
    private static final String MONTH = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$";
    private static final String YEAR = "^[1-9][0-9]{3}$";

    private static final String FORMAT_NAME = "[a-z-]+/[0-9]+";

    private RecordSchema() {}

    static String text(Class<? extends SubjectRecord> type, String format, String description) throws Exception {
        return text(generated(type), format, description);
    }

    /** The schema of a type, with what it refers to under {@code $defs}. */
    static ObjectNode generated(Class<?> type) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withCustomDefinitionProvider(RecordSchema::definition);
        builder.forFields()
                .withPropertyNameOverrideResolver(RecordSchema::writtenName)
                .withRequiredCheck(RecordSchema::isRequired)
                .withTargetTypeOverridesResolver(RecordSchema::presentType)
                .withInstanceAttributeOverride((schema, field, context) -> constrain(schema, field));
        return new SchemaGenerator(builder.build()).generateSchema(type);
    }

    /** The text of a schema, with its name and what it is about. */
    static String text(ObjectNode generated, String format, String description) throws Exception {
        ObjectNode schema = generated.objectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:practice-model:" + format.replace('/', ':'));
        schema.put("title", format);
        schema.put(
                "description",
                description
                        + " A schema cannot say that ids are used once, that references lead to an entry, or that dates and"
                        + " parts fit together: the reader does.");
        ObjectNode definitions = (ObjectNode) generated.remove("$defs");
        schema.setAll(generated);
        schema.set("$defs", definitions);
        return PracticeJson.configure(JsonMapper.builder())
                        .build()
                        .writer(PracticeWriter.layout())
                        .writeValueAsString(schema)
                + "\n";
    }

    private static String writtenName(FieldScope field) {
        return Optional.ofNullable(field.getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(null);
    }

    private static List<ResolvedType> presentType(FieldScope field) {
        return field.getType().getErasedType() == Optional.class
                ? field.getType().getTypeParameters()
                : null;
    }

    private static boolean isRequired(FieldScope field) {
        boolean mayBeEmpty = Section.class.isAssignableFrom(field.getType().getErasedType());
        AnnotatedType type = field.getRawMember().getAnnotatedType();
        return (type.isAnnotationPresent(NotNull.class) && !mayBeEmpty)
                || Optional.ofNullable(type.getAnnotation(Size.class))
                        .filter(size -> size.min() > 0)
                        .isPresent();
    }

    private static void constrain(ObjectNode schema, FieldScope field) {
        AnnotatedType type = field.getRawMember().getAnnotatedType();
        Class<?> raw = field.getRawMember().getType();
        boolean isEntry = field.isFakeContainerItemScope();
        AnnotatedType constrained = isEntry || raw == Optional.class
                ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0]
                : type;
        boolean isList = !isEntry && List.class.isAssignableFrom(raw);
        Optional.ofNullable(constrained.getAnnotation(Size.class)).ifPresent(size -> {
            schema.put(isList ? "minItems" : "minLength", size.min());
            if (size.max() < Integer.MAX_VALUE) {
                schema.put(isList ? "maxItems" : "maxLength", size.max());
            }
        });
        if (constrained.isAnnotationPresent(Positive.class)) {
            schema.put("minimum", 1).put("maximum", Integer.MAX_VALUE);
        }
        if (constrained.isAnnotationPresent(PositiveOrZero.class)) {
            schema.put("minimum", 0).put("maximum", Integer.MAX_VALUE);
        }
        Optional.ofNullable(constrained.getAnnotation(Pattern.class))
                .map(Pattern::regexp)
                .ifPresent(regexp -> {
                    if (regexp.matches(FORMAT_NAME)) {
                        schema.put("const", regexp);
                    } else {
                        schema.put("pattern", "^(" + regexp + ")$");
                    }
                });
    }

    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        if (raw == Optional.class) {
            return inline(
                    context.createDefinitionReference(type.getTypeParameters().get(0)));
        }
        if (raw == Map.class) {
            schema.put("type", "object");
            schema.putObject("patternProperties")
                    .set(
                            ExtensionKey.PATTERN,
                            context.createDefinitionReference(
                                    type.getTypeParameters().get(1)));
            return inline(schema.put("additionalProperties", false));
        }
        if (raw == ExtensionValue.class) {
            return extension(schema);
        }
        if (raw == LocalDate.class) {
            return inline(day(schema.put("type", "string")));
        }
        if (raw == PartialDate.class) {
            schema.put("type", "string");
            ArrayNode forms = schema.putArray("anyOf");
            forms.addObject().put("pattern", YEAR);
            forms.addObject().put("pattern", MONTH);
            day(forms.addObject());
            return named(schema);
        }
        return coded(raw).map(pattern -> text(schema, raw, pattern)).orElse(null);
    }

    private static ObjectNode day(ObjectNode schema) {
        return schema.put("format", "date").put("pattern", DAY);
    }

    private static CustomDefinition text(ObjectNode schema, Class<?> raw, String pattern) {
        schema.put("type", "string").put("pattern", pattern);
        if (OpenCode.class.isAssignableFrom(raw)) {
            schema.put("maxLength", OpenCode.MAX_LENGTH);
            ArrayNode examples = schema.putArray("examples");
            Arrays.stream(raw.getFields())
                    .filter(field -> field.getType() == raw && Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> examples.add(valueOf(field).toString()));
        }
        return named(schema);
    }

    /** Returns the pattern of a type that is written as one text. */
    private static Optional<String> coded(Class<?> raw) {
        if (Identifier.class.isAssignableFrom(raw)) {
            return Optional.of(Identifier.PATTERN);
        }
        if (OpenCode.class.isAssignableFrom(raw)) {
            return Optional.of(OpenCode.PATTERN);
        }
        return Arrays.stream(raw.getFields())
                .filter(field -> field.getName().equals("PATTERN"))
                .map(field -> valueOf(field).toString())
                .findFirst();
    }

    private static CustomDefinition extension(ObjectNode schema) {
        ArrayNode types = schema.putArray("type");
        List.of("string", "number", "boolean", "array", "object").forEach(types::add);
        schema.putObject("items").put("$ref", "#/$defs/ExtensionValue");
        schema.putObject("additionalProperties").put("$ref", "#/$defs/ExtensionValue");
        return named(schema);
    }

    private static Object valueOf(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static CustomDefinition named(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.YES);
    }
}
