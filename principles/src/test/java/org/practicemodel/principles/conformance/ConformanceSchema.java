package org.practicemodel.principles.conformance;

import com.fasterxml.classmate.ResolvedType;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.principles.rendering.ReportSchema;

/** The JSON Schema of a case, generated from the types that are read. The records in it have schemas of their own. */
final class ConformanceSchema {

    static final String RECORD = "urn:practice-model:practice-record:1";
    static final String WORKER_RECORD = "urn:practice-model:worker-record:1";
    static final String TEAM_RECORD = "urn:practice-model:team-record:1";

    private static final Map<Class<?>, String> RECORDS =
            Map.of(PracticeRecord.class, RECORD, WorkerRecord.class, WORKER_RECORD, TeamRecord.class, TEAM_RECORD);

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            RuleCode.class, RuleCode.PATTERN,
            ThresholdKey.class, ThresholdKey.PATTERN,
            EditionId.class, EditionId.PATTERN);

    private ConformanceSchema() {}

    static String text() throws Exception {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withCustomDefinitionProvider(ConformanceSchema::definition);
        builder.forFields()
                .withRequiredCheck(ConformanceSchema::isRequired)
                .withTargetTypeOverridesResolver(ReportSchema::presentType);
        ObjectNode generated = new SchemaGenerator(builder.build()).generateSchema(CaseFile.class);
        ArrayNode oneOf = generated.putArray("oneOf");
        List.of("record", "workerRecord", "teamRecord")
                .forEach(record -> oneOf.addObject().putArray("required").add(record));
        return ReportSchema.written(
                generated,
                CaseFile.FORMAT,
                "A record of an invented family, worker or team and what one rule of the practice model answers for it. What 'expect'"
                        + " leaves out is as exact as what is there.");
    }

    /** What may be absent is an option, a map, or the list of past matters. */
    private static boolean isRequired(FieldScope field) {
        Class<?> type = field.getRawMember().getType();
        return type != Optional.class
                && type != Map.class
                && !Set.of("history", "suggestions").contains(field.getDeclaredName());
    }

    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        Class<?> raw = type.getErasedType();
        if (RECORDS.containsKey(raw)) {
            return inline(node.put("$ref", RECORDS.get(raw)));
        }
        if (raw == LocalDate.class) {
            return inline(node.put("type", "string").put("format", "date"));
        }
        if (PATTERNS.containsKey(raw)) {
            return inline(node.put("type", "string").put("pattern", PATTERNS.get(raw)));
        }
        if (raw == Map.class) {
            node.put("type", "object").set("propertyNames", node.objectNode().put("pattern", ThresholdKey.PATTERN));
            node.set(
                    "additionalProperties",
                    context.createDefinitionReference(type.getTypeParameters().get(1)));
            return inline(node);
        }
        return null;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }
}
