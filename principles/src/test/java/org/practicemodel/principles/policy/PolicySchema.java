package org.practicemodel.principles.policy;

import com.fasterxml.classmate.ResolvedType;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.principles.rendering.ReportSchema;

/** The JSON Schema of a file of decisions, generated from the types that are read. */
final class PolicySchema {

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            RuleCode.class, RuleCode.PATTERN,
            ThresholdKey.class, ThresholdKey.PATTERN,
            RoleCode.class, OpenCode.PATTERN,
            RecordId.class, Identifier.PATTERN,
            EntryId.class, Identifier.PATTERN,
            WaiverId.class, Identifier.PATTERN,
            PractitionerResponseId.class, Identifier.PATTERN);

    private PolicySchema() {}

    static String of(Class<?> type, String format, String description) throws Exception {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withCustomDefinitionProvider(PolicySchema::definition);
        builder.forFields()
                .withRequiredCheck(field -> type(field).isAnnotationPresent(NotNull.class)
                        && field.getRawMember().getType() != Optional.class)
                .withTargetTypeOverridesResolver(ReportSchema::presentType)
                .withInstanceAttributeOverride((schema, field, context) -> constrain(schema, field, format));
        ObjectNode generated = new SchemaGenerator(builder.build()).generateSchema(type);
        return ReportSchema.written(
                generated,
                format,
                description
                        + " A schema cannot say that ids are used once, that days stand in order, or which rules there are:"
                        + " the reader and the checker do.");
    }

    private static AnnotatedType type(FieldScope field) {
        return field.getRawMember().getAnnotatedType();
    }

    private static void constrain(ObjectNode schema, FieldScope field, String format) {
        if (field.isFakeContainerItemScope()) {
            return;
        }
        AnnotatedType constrained = field.getRawMember().getType() == Optional.class
                ? ((AnnotatedParameterizedType) type(field)).getAnnotatedActualTypeArguments()[0]
                : type(field);
        Optional.ofNullable(constrained.getAnnotation(Size.class))
                .ifPresent(size -> schema.put("minLength", size.min()).put("maxLength", size.max()));
        Optional.ofNullable(constrained.getAnnotation(Pattern.class))
                .ifPresent(pattern -> schema.put(
                        field.getDeclaredName().equals("format") ? "const" : "pattern",
                        field.getDeclaredName().equals("format") ? format : pattern.regexp()));
        if (constrained.isAnnotationPresent(Positive.class)) {
            schema.put("minimum", 1);
        }
        if (constrained.isAnnotationPresent(PositiveOrZero.class)) {
            schema.put("minimum", 0);
        }
        if (field.getDeclaredName().equals("pointer")) {
            schema.put("pattern", Waiver.POINTER);
        }
    }

    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        Class<?> raw = type.getErasedType();
        if (raw == LocalDate.class) {
            return inline(node.put("type", "string").put("format", "date"));
        }
        if (PATTERNS.containsKey(raw)) {
            return inline(node.put("type", "string").put("pattern", PATTERNS.get(raw)));
        }
        if (raw == Map.class) {
            node.put("type", "object").set("propertyNames", node.objectNode().put("pattern", Identifier.PATTERN));
            node.set(
                    "additionalProperties",
                    node.objectNode().put("type", "integer").put("minimum", 1));
            return inline(node);
        }
        return null;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }
}
