package org.practicemodel.core.adaptation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.ThresholdBounds;
import org.practicemodel.core.vocabulary.GoalTaxonomy;
import org.practicemodel.core.vocabulary.GoalTaxonomyId;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelService;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.ServiceId;
import org.practicemodel.core.vocabulary.SourceDocument;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.StatutoryLimit;
import org.practicemodel.core.vocabulary.ThresholdValue;

/**
 * Whether an adaptation fits the definition that it extends and the rules that there are; where what it extends is not here,
 * whether it fits the rules and itself.
 */
final class AdaptationCheck {

    private static final String OWN_NAME =
            "a name of your own, such as anytown:name; names without a prefix are the model's";

    private static final String CODE = "the code of a rule";

    private final ModelAdaptation adaptation;
    private final ModelDefinition base;
    private final KnownRules rules;
    private final Set<String> shippedTerms;
    private final Pointed problems = new Pointed();

    /** The problems that depend on what is extended: nobody is told of them where that is not here. */
    private final Pointed ofBase;

    AdaptationCheck(
            ModelAdaptation adaptation, Optional<ModelDefinition> base, KnownRules rules, Set<String> shippedTerms) {
        this.adaptation = adaptation;
        this.base = base.orElseGet(PracticeModels::leeds);
        this.ofBase = base.isPresent() ? problems : new Pointed();
        this.rules = rules;
        this.shippedTerms = shippedTerms;
    }

    /** Returns every problem, in the order of their places. */
    List<Problem> problems() {
        ofBase.expect(base.canBeChecked(), ProblemCode.BAD_VALUE, "/extends", "an edition whose elements are known");
        documents();
        titles();
        order();
        elements();
        principles();
        services();
        standings();
        thresholds();
        commencements();
        notUsed();
        ruleBooks();
        terms();
        new CitationCheck(adaptation, base).report(ofBase);
        return problems.inOrder();
    }

    private void documents() {
        problems.once(adaptation.documents(), SourceDocument::name, "/documents", "/name");
        Pointed.each(
                adaptation.documents(),
                (document, index) -> ofBase.expect(
                        base.document(document.name()).isEmpty(),
                        ProblemCode.DUPLICATE_ID,
                        "/documents/" + index + "/name",
                        "a name that no document of the extended definition has"));
    }

    private void titles() {
        problems.once(adaptation.titles(), title -> title.part() + title.id(), "/titles", "/id");
        Pointed.each(
                adaptation.titles(),
                (title, index) -> known(title.part(), title.id(), "/titles/" + index + "/id", false));
    }

    private void order() {
        problems.once(adaptation.order(), PartOrder::part, "/order", "/part");
        Pointed.each(adaptation.order(), (order, index) -> {
            String ids = "/order/" + index + "/ids";
            problems.once(order.ids(), id -> id, ids, "");
            Pointed.each(order.ids(), (id, at) -> known(order.part(), id, ids + "/" + at, true));
        });
    }

    private void elements() {
        problems.once(adaptation.elements(), ModelElement::id, "/elements", "/id");
        Pointed.each(
                adaptation.elements(),
                (element, index) ->
                        ownName(element.id(), base.element(element.id()).isPresent(), "/elements/" + index + "/id"));
    }

    private void principles() {
        problems.once(adaptation.principles(), ModelPrinciple::id, "/principles", "/id");
        Pointed.each(
                adaptation.principles(),
                (principle, index) -> ownName(
                        principle.id(), base.principle(principle.id()).isPresent(), "/principles/" + index + "/id"));
    }

    private void services() {
        problems.once(adaptation.goalTaxonomies(), GoalTaxonomy::id, "/goalTaxonomies", "/id");
        problems.once(adaptation.services(), ModelService::id, "/services", "/id");
        Set<GoalTaxonomyId> inherited =
                base.goalTaxonomies().stream().map(GoalTaxonomy::id).collect(Collectors.toSet());
        Set<ServiceId> services = base.services().stream().map(ModelService::id).collect(Collectors.toSet());
        Set<GoalTaxonomyId> all = Stream.concat(
                        inherited.stream(), adaptation.goalTaxonomies().stream().map(GoalTaxonomy::id))
                .collect(Collectors.toSet());
        Pointed.each(
                adaptation.goalTaxonomies(),
                (taxonomy, index) ->
                        ownName(taxonomy.id(), inherited.contains(taxonomy.id()), "/goalTaxonomies/" + index + "/id"));
        Pointed.each(adaptation.services(), (service, index) -> {
            ownName(service.id(), services.contains(service.id()), "/services/" + index + "/id");
            ofBase.expect(
                    service.goalTaxonomy().filter(id -> !all.contains(id)).isEmpty(),
                    ProblemCode.BROKEN_REFERENCE,
                    "/services/" + index + "/goalTaxonomy",
                    "the id of a set of goals that is here");
        });
    }

    private void ownName(OpenCode id, boolean isTaken, String pointer) {
        if (!id.isNamespaced()) {
            problems.expect(false, ProblemCode.BAD_VALUE, pointer, OWN_NAME);
            return;
        }
        ofBase.expect(!isTaken, ProblemCode.DUPLICATE_ID, pointer, "a name that the extended definition does not use");
    }

    private void standings() {
        problems.once(adaptation.standings(), RuleStanding::rule, "/standings", "/rule");
        Pointed.each(adaptation.standings(), (given, index) -> {
            String pointer = "/standings/" + index;
            Optional<RuleDescriptor> rule = rules.rule(given.rule());
            problems.expect(
                    rule.isPresent(),
                    ProblemCode.BROKEN_REFERENCE,
                    pointer + "/rule",
                    codeOfARule(given.rule().value()));
            rule.ifPresent(known -> standing(given, known, pointer + "/standing"));
        });
    }

    private void standing(RuleStanding given, RuleDescriptor rule, String pointer) {
        rule.floor()
                .ifPresent(floor -> problems.expect(
                        given.standing().compareTo(floor) <= 0,
                        ProblemCode.BAD_VALUE,
                        pointer,
                        floor + "; this rule can be put no lower"));
        problems.expect(
                !rule.advisory() || given.standing() == Standing.SUPPORTING,
                ProblemCode.BAD_VALUE,
                pointer,
                "SUPPORTING; this rule only advises");
    }

    private void thresholds() {
        problems.once(adaptation.thresholds(), ThresholdValue::key, "/thresholds", "/key");
        Pointed.each(adaptation.thresholds(), (given, index) -> {
            String pointer = "/thresholds/" + index;
            var threshold = rules.threshold(given.key());
            problems.expect(
                    threshold.isPresent(), ProblemCode.BROKEN_REFERENCE, pointer + "/key", "a key that a rule knows");
            threshold
                    .map(known -> ThresholdBounds.of(known, base))
                    .ifPresent(bounds -> ofBase.expect(
                            bounds.accept(given.value()),
                            ProblemCode.BAD_VALUE,
                            pointer + "/value",
                            bounds.toString()));
        });
    }

    private void commencements() {
        problems.once(adaptation.commencements(), Commencement::key, "/commencements", "/key");
        Pointed.each(adaptation.commencements(), (begun, index) -> {
            String pointer = "/commencements/" + index + "/key";
            Optional<StatutoryLimit> limit = base.limit(begun.key());
            ofBase.expect(
                    limit.isPresent(),
                    ProblemCode.BROKEN_REFERENCE,
                    pointer,
                    "the key of a limit of the extended definition's statutory profiles");
            ofBase.expect(
                    limit.flatMap(StatutoryLimit::inForceFrom).isEmpty(),
                    ProblemCode.BAD_VALUE,
                    pointer,
                    "a limit of which it was not known when it comes into force");
        });
    }

    private void notUsed() {
        problems.once(adaptation.notUsed(), apart -> apart.part() + apart.id(), "/notUsed", "/id");
        Pointed.each(adaptation.notUsed(), (apart, index) -> {
            String pointer = "/notUsed/" + index + "/id";
            known(apart.part(), apart.id(), pointer, true);
            List<RuleCode> asked = rules.withFloor().stream()
                    .filter(restsOn(apart))
                    .map(RuleDescriptor::code)
                    .toList();
            (apart.part() == ModelPart.PRINCIPLE ? ofBase : problems)
                    .expect(
                            asked.isEmpty(),
                            ProblemCode.BAD_VALUE,
                            pointer,
                            "a part that can be left out; always asked: "
                                    + asked.stream().map(RuleCode::toString).collect(Collectors.joining(", ")));
        });
    }

    /** A rule that serves several principles is asked while one of them is used, so each of them may go but not all. */
    private Predicate<RuleDescriptor> restsOn(NotUsed apart) {
        return switch (apart.part()) {
            case RULE -> rule -> rule.code().value().equals(apart.id());
            case ELEMENT -> rule -> rule.element().value().equals(apart.id());
            default ->
                rule -> rule.principles().stream()
                                .anyMatch(principle -> principle.value().equals(apart.id()))
                        && rule.principles().stream().noneMatch(this::isUsed);
        };
    }

    private boolean isUsed(PrincipleId principle) {
        return base.notUsed(ModelPart.PRINCIPLE, principle.value()).isEmpty()
                && adaptation.notUsed().stream()
                        .noneMatch(other -> other.part() == ModelPart.PRINCIPLE
                                && other.id().equals(principle.value()));
    }

    private void ruleBooks() {
        problems.once(adaptation.ruleBooks(), id -> id, "/ruleBooks", "");
        Pointed.each(
                adaptation.ruleBooks(),
                (book, index) -> problems.expect(
                        rules.hasBook(book),
                        ProblemCode.BROKEN_REFERENCE,
                        "/ruleBooks/" + index,
                        "the id of a book of rules that is here"));
    }

    private void terms() {
        problems.once(adaptation.terms(), LanguageTerm::code, "/terms", "/code");
        problems.once(adaptation.termsNotUsed(), code -> code, "/termsNotUsed", "");
        Set<String> added = codes(adaptation.terms().stream());
        Set<String> inherited = codes(base.terms().stream());
        Pointed.each(adaptation.termsNotUsed(), (code, index) -> {
            String pointer = "/termsNotUsed/" + index;
            ofBase.expect(
                    added.contains(code) || inherited.contains(code) || shippedTerms.contains(code),
                    ProblemCode.BROKEN_REFERENCE,
                    pointer,
                    "the code of a term that is looked for");
            problems.expect(
                    !added.contains(code), ProblemCode.TOGETHER, pointer, "a term that is not added here as well");
        });
    }

    private static Set<String> codes(Stream<LanguageTerm> terms) {
        return terms.map(LanguageTerm::code).collect(Collectors.toSet());
    }

    private void known(ModelPart part, String id, String pointer, boolean orAdded) {
        Stream<?> ids = switch (part) {
            case ELEMENT ->
                Stream.concat(base.elements().stream(), orAdded ? adaptation.elements().stream() : Stream.empty())
                        .map(ModelElement::id);
            case PRINCIPLE ->
                Stream.concat(base.principles().stream(), orAdded ? adaptation.principles().stream() : Stream.empty())
                        .map(ModelPrinciple::id);
            case FACTOR -> base.factors().stream().map(factor -> factor.kind());
            case STEP -> base.steps().stream().map(step -> step.step());
            case RULE -> rules.rules().stream().map(RuleDescriptor::code);
        };
        (part == ModelPart.RULE ? problems : ofBase)
                .expect(
                        ids.anyMatch(known -> known.toString().equals(id)),
                        ProblemCode.BROKEN_REFERENCE,
                        pointer,
                        expected(part, id, orAdded));
    }

    /** A former code resolves where answers were kept; in a definition that people write it is better put right. */
    private String codeOfARule(String given) {
        return rules.codeNow(given)
                .map(now -> CODE + "; the one that was this before is now " + now)
                .orElse(CODE);
    }

    private String expected(ModelPart part, String id, boolean orAdded) {
        if (!orAdded && isAdded(part, id)) {
            return "a part of the extended definition; what is added here has its title already";
        }
        String added = orAdded ? ", or one added here" : "";
        return switch (part) {
            case ELEMENT -> "the id of an element of the extended definition" + added;
            case PRINCIPLE -> "the id of a principle of the extended definition" + added;
            case FACTOR -> "the kind of a P of the extended definition: " + one(base.factors(), ModelFactor::kind);
            case STEP -> "a step of the extended definition: " + one(base.steps(), ModelStep::step);
            case RULE -> codeOfARule(id);
        };
    }

    private boolean isAdded(ModelPart part, String id) {
        Stream<? extends OpenCode> added = switch (part) {
            case ELEMENT -> adaptation.elements().stream().map(ModelElement::id);
            case PRINCIPLE -> adaptation.principles().stream().map(ModelPrinciple::id);
            default -> Stream.empty();
        };
        return added.anyMatch(own -> own.value().equals(id));
    }

    private static <T> String one(List<T> parts, Function<T, ?> name) {
        return parts.stream().map(name).map(Object::toString).collect(Collectors.joining(", "));
    }
}
