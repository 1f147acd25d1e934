package org.practicemodel.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.Threshold;

/** A rule as programs read it: one JSON object on one line. */
final class RuleAsJson implements RulePage {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Catalogue catalogue;

    RuleAsJson(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String of(RuleDescriptor rule) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("code", rule.code().toString());
        page.put("slug", rule.slug());
        page.put("statement", catalogue.statement(rule));
        page.put("standing", rule.standing());
        page.put("advisory", rule.advisory());
        page.put("about", rule.about());
        page.put("element", rule.element().toString());
        page.put("principles", texts(rule.principles()));
        page.put("sourceWords", rule.sourceWords());
        page.put("principleBasis", basis(rule.principleBasis()));
        page.put("ourReading", catalogue.wording(rule, "ourReading"));
        page.put("testBasis", basis(rule.testBasis()));
        page.put(
                "thresholds",
                rule.thresholds().stream().map(RuleAsJson::threshold).toList());
        page.put("prompt", catalogue.wording(rule, "prompt"));
        page.put("wouldBeSeenWith", catalogue.wording(rule, "wouldMeet"));
        page.put("needs", rule.needs().stream().map(RuleAsJson::need).toList());
        page.put("reasonEffect", rule.reasonEffect());
        page.put("sinceEdition", rule.sinceEdition().toString());
        page.put("formerCodes", texts(rule.formerCodes()));
        page.put("subject", catalogue.subject(rule));
        try {
            return MAPPER.writeValueAsString(page) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can always be written", e);
        }
    }

    private static Map<String, Object> basis(Basis basis) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("kind", basis.kind());
        basis.citation().ifPresent(citation -> {
            page.put("document", citation.document());
            page.put("place", citation.place());
        });
        return page;
    }

    private static Map<String, Object> threshold(Threshold threshold) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("key", threshold.key().toString());
        page.put("unit", threshold.unit());
        page.put("default", threshold.defaultValue());
        page.put("least", threshold.least());
        page.put("most", threshold.most());
        page.put("whoMayChange", threshold.whoMayChange());
        page.put("basis", basis(threshold.basis()));
        return page;
    }

    private static Map<String, Object> need(EvidenceNeed need) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("type", need.type().toString());
        page.put("field", need.field());
        page.put("effort", need.effort());
        page.put("whoCanAct", need.whoCanAct());
        return page;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
