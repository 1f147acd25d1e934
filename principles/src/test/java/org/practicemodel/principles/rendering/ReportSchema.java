package org.practicemodel.principles.rendering;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schema of a report, or of another document, generated from the types that are written. It leaves room for more
 * keys, since keys may be added within a format.
 */
public final class ReportSchema {

    private ReportSchema() {}

    static String text() throws Exception {
        return of(
                ReportDocument.class,
                ReportDocument.FORMAT,
                "How one family's record shows the practice model. It is about how the work is recorded and says nothing"
                        + " about whether a child is safe, about risk or about any person. Keys may be added, never removed"
                        + " or changed.");
    }

    public static String of(Class<?> document, String format, String description) throws Exception {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withCustomDefinitionProvider(ReportSchema::definition);
        builder.forFields()
                .withPropertyNameOverrideResolver(ReportSchema::name)
                .withRequiredCheck(ReportSchema::isRequired)
                .withTargetTypeOverridesResolver(ReportSchema::presentType)
                .withInstanceAttributeOverride((schema, field, context) -> constrain(schema, field, document, format));
        ObjectNode generated = new SchemaGenerator(builder.build()).generateSchema(document);
        return written(generated, format, description);
    }

    /** Writes a generated schema as it is kept: what it is about first, the definitions last. */
    public static String written(ObjectNode generated, String format, String description) throws Exception {
        ObjectNode schema = generated.objectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:practice-model:" + format.replace('/', ':'));
        schema.put("title", format);
        schema.put("description", description);
        ObjectNode definitions = (ObjectNode) generated.remove("$defs");
        schema.setAll(generated);
        schema.set("$defs", definitions);
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return JsonMapper.builder().build().writer(layout).writeValueAsString(schema) + "\n";
    }

    /** What is optional is described by what is there where it is there. */
    public static List<ResolvedType> presentType(FieldScope field) {
        return field.getType().getErasedType() == Optional.class
                ? field.getType().getTypeParameters()
                : null;
    }

    private static String name(FieldScope field) {
        return part(field)
                .map(part -> part.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(null);
    }

    /** What is never left out is required. */
    private static boolean isRequired(FieldScope field) {
        boolean isLeftOutWhenEmpty = part(field)
                .map(part -> part.getAccessor().getAnnotation(JsonInclude.class))
                .isPresent();
        return field.getRawMember().getType() != Optional.class && !isLeftOutWhenEmpty;
    }

    private static Optional<RecordComponent> part(FieldScope field) {
        return Arrays.stream(field.getRawMember().getDeclaringClass().getRecordComponents())
                .filter(part -> part.getName().equals(field.getRawMember().getName()))
                .findFirst();
    }

    private static void constrain(ObjectNode schema, FieldScope field, Class<?> document, String format) {
        if (field.getRawMember().getDeclaringClass() == document
                && field.getDeclaredName().equals("format")) {
            schema.put("const", format);
        }
        if (field.getRawMember().getType() == int.class) {
            schema.put("minimum", 0);
        }
    }

    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() == Optional.class) {
            return new CustomDefinition(
                    context.createDefinitionReference(type.getTypeParameters().get(0)),
                    CustomDefinition.DefinitionType.INLINE,
                    CustomDefinition.AttributeInclusion.YES);
        }
        if (type.getErasedType() == LocalDate.class) {
            return new CustomDefinition(
                    context.getGeneratorConfig()
                            .createObjectNode()
                            .put("type", "string")
                            .put("format", "date"),
                    CustomDefinition.DefinitionType.INLINE,
                    CustomDefinition.AttributeInclusion.YES);
        }
        return null;
    }
}
