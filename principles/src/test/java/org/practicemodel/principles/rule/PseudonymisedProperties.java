package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.pseudonym.Pseudonymiser;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.SupervisedFamilies;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/** Every rule answers of a pseudonymised record what it answers of the record, for families, workers and teams. */
class PseudonymisedProperties {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final Pseudonymiser PSEUDONYMISER =
            Pseudonymiser.withSecret("invented for this test".getBytes(StandardCharsets.UTF_8));
    private static final Pattern PSEUDONYM = Pattern.compile("(?!label-)[a-z]+(-[a-z]+)*-[0-9a-f]{16}");
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Provide
    Arbitrary<SubjectRecord> records() {
        Arbitrary<PracticeRecord> families = Arbitraries.oneOf(
                Records.records(),
                LeadAndPlanFamilies.any(),
                FormulatedFamilies.any(),
                OpenlyToldFamilies.any(),
                EngagedFamilies.any(),
                NetworkFamilies.any(),
                LearningFamilies.any(),
                TogetherFamilies.any(),
                VoicedFamilies.any(),
                AccountableFamilies.any(),
                SupervisedFamilies.any());
        return Arbitraries.frequencyOf(
                Tuple.of(8, families.map(SubjectRecord.class::cast)),
                Tuple.of(1, WorkforceRecords.workers().map(SubjectRecord.class::cast)),
                Tuple.of(1, WorkforceRecords.teams().map(SubjectRecord.class::cast)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_rule_answers_the_same(@ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        AdherenceReport before = CHECKER.check(record, asOf);
        AdherenceReport after = CHECKER.check(PSEUDONYMISER.pseudonymise(record), asOf);

        assertThat(after.findings())
                .extracting(PseudonymisedProperties::answer)
                .isEqualTo(before.findings().stream()
                        .map(PseudonymisedProperties::answer)
                        .toList());
        assertThat(after.principles()).isEqualTo(before.principles());
        assertThat(after.elements()).isEqualTo(before.elements());
        assertThat(after.coverage()).isEqualTo(before.coverage());
        assertThat(after.failures()).isEmpty();
        assertThat(before.failures()).isEmpty();
    }

    /**
     * Rules point at what they pointed at: all that leaving names and words out changes is nothing, and all that other ids
     * change is which of two equal entries is the first by id. So the same ids stand in both records here.
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_rule_points_at_the_same_places(@ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        SubjectRecord copy = PSEUDONYMISER.pseudonymise(record);
        AdherenceReport before = CHECKER.check(withIdsOf(copy, record), asOf);
        AdherenceReport after = CHECKER.check(copy, asOf);

        for (int index = 0; index < before.findings().size(); index++) {
            Finding finding = before.findings().get(index);
            Finding same = after.findings().get(index);
            assertThat(places(same)).as("%s", finding.rule()).isEqualTo(places(finding));
            assertThat(same.phrasesIncludingRestricted())
                    .as("%s", finding.rule())
                    .isEqualTo(finding.phrasesIncludingRestricted());
            assertThat(same.gaps()).as("%s", finding.rule()).isEqualTo(finding.gaps());
        }
    }

    private static List<Object> answer(Finding finding) {
        return List.of(
                finding.rule(),
                finding.verdict(),
                finding.reason(),
                finding.begun(),
                finding.withReason(),
                finding.withShownReason(),
                finding.about(),
                finding.sameAs(),
                finding.lookAgainOn(),
                finding.history().size(),
                finding.suggestions());
    }

    /** The evidence without where in the source it stood, which is left out. */
    private static List<Evidence> places(Finding finding) {
        return finding.evidenceIncludingRestricted().stream()
                .map(item -> new Evidence(
                        item.pointer(),
                        item.id(),
                        item.role(),
                        Optional.empty(),
                        item.recordingAssumed(),
                        item.restricted()))
                .toList();
    }

    private static SubjectRecord withIdsOf(SubjectRecord copy, SubjectRecord record) {
        JsonNode tree = tree(record);
        takeIds(tree, tree(copy));
        return StrictReader.of(record.getClass()).read(tree.toString()).orElseThrow();
    }

    private static void takeIds(JsonNode node, JsonNode from) {
        if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                if (isPseudonym(from.path(index))) {
                    list.set(index, TextNode.valueOf(from.get(index).textValue()));
                }
                takeIds(list.get(index), from.path(index));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                JsonNode other = from.path(property.getKey());
                if (isPseudonym(other)) {
                    property.setValue(TextNode.valueOf(other.textValue()));
                }
                takeIds(property.getValue(), other);
            });
        }
    }

    private static boolean isPseudonym(JsonNode node) {
        return node.isTextual() && PSEUDONYM.matcher(node.textValue()).matches();
    }

    private static JsonNode tree(SubjectRecord record) {
        try {
            return TREES.readTree(PracticeJson.writer().write(record));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The writer writes JSON", impossible);
        }
    }
}
