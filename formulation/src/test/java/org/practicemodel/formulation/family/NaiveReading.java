package org.practicemodel.formulation.family;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader may not be given, said once more and as plainly as possible, over a record written as JSON. */
final class NaiveReading {

    private static final List<String> PARTS = List.of(
            "factors", "understandings", "earlierInterventions", "hypotheses", "goals", "actions", "priorities");

    private NaiveReading() {}

    /** Returns every text of whatever names something restricted, or names something that does. */
    static List<String> hiddenWords(JsonNode formulation, String restricted) {
        List<String> words = new ArrayList<>();
        List<String> whole = new ArrayList<>(texts(formulation.path("subjects")));
        whole.add(formulation.path("id").asText());
        if (whole.contains(restricted)) {
            collect(formulation, words);
            return words;
        }
        Set<String> hidden = new HashSet<>(Set.of(restricted));
        int before = 0;
        while (before != hidden.size()) {
            before = hidden.size();
            for (JsonNode part : parts(formulation)) {
                if (!Collections.disjoint(named(part), hidden) && part.has("id")) {
                    hidden.add(part.path("id").asText());
                }
            }
        }
        for (JsonNode part : parts(formulation)) {
            if (!Collections.disjoint(named(part), hidden)) {
                collect(part, words);
            }
        }
        collectNaming(formulation, hidden, words);
        return words;
    }

    /** Collects what somebody restricted said, and what anybody said on a restricted occasion. */
    private static void collectNaming(JsonNode node, Set<String> hidden, List<String> words) {
        boolean saidBy = node.path("words").isTextual() && !Collections.disjoint(texts(node), hidden);
        if (saidBy || hidden.contains(node.path("gathering").asText())) {
            collect(node, words);
        }
        node.forEach(child -> collectNaming(child, hidden, words));
    }

    private static List<JsonNode> parts(JsonNode formulation) {
        List<JsonNode> parts = new ArrayList<>();
        PARTS.forEach(name -> formulation.path(name).forEach(parts::add));
        return parts;
    }

    /** Returns all that stands in it, but for who else stands to it in some way, and who speaks beside it. */
    private static Set<String> named(JsonNode node) {
        Set<String> named = new HashSet<>();
        if (node.isTextual()) {
            named.add(node.textValue());
        }
        boolean onlyStandsToIt =
                node.has("stance") && !node.path("stance").asText().equals("says-so");
        if (!onlyStandsToIt) {
            node.properties().stream()
                    .filter(field -> field.getKey().equals("statement")
                            || !field.getValue().path("words").isTextual())
                    .forEach(field -> named.addAll(named(field.getValue())));
        }
        if (node.isArray()) {
            node.forEach(child -> named.addAll(named(child)));
        }
        return named;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.path("words").isTextual()) {
            words.add(node.path("words").textValue());
        }
        node.forEach(child -> collect(child, words));
    }

    /** Returns every text that is a child's, or may be, since a child says so or nobody is named beneath what is a child's. */
    static List<String> childrensWords(JsonNode record, String reader) {
        Set<String> grownUp = grownUp(record);
        Set<String> known = new HashSet<>(grownUp);
        known.add(reader);
        List<String> words = new ArrayList<>();
        for (JsonNode part : parts(record.at("/formulations/0"))) {
            boolean authored = texts(part.path("authoredBy")).contains(reader) && !grownUp.contains(reader);
            boolean somebodys = part.path("author").asText().equals("child") && !authored;
            boolean childs = somebodys || anyChild(part.path("authoredBy"), known);
            for (JsonNode perspective : part.path("perspectives")) {
                childs |= perspective.path("stance").asText().equals("says-so")
                        && (anyChild(perspective.path("who"), known) || isChildByRole(perspective, "who"));
            }
            JsonNode main = part.path("statement");
            boolean agreed = isAgreedByChildren(part.path("sharing"), grownUp, reader);
            boolean told = childs || agreed || isNamed(main, known);
            boolean perhaps = told
                    || !known.contains(part.path("person").asText(reader))
                    || anyChild(part.path("chosenBy"), known);
            Set<String> childsWords = new HashSet<>();
            walk(part, known, perhaps, reader, childsWords);
            boolean ofMain = childs
                    || isNamed(main, known)
                    || (isOfNobody(main) && (agreed || (isInTheirWords(main) && !isSaidBySomebody(part))));
            if (ofMain && main.path("words").isTextual()) {
                childsWords.add(main.path("words").asText());
            } else {
                childsWords.remove(main.path("words").asText());
            }
            ObjectNode byName = part.deepCopy();
            byName.remove(List.of("authoredBy", "perspectives"));
            childsWords.removeAll(ownWords(somebodys ? byName : part, reader));
            words.addAll(childsWords);
        }
        return words;
    }

    private static Set<String> grownUp(JsonNode record) {
        Set<String> grownUp = new HashSet<>();
        record.at("/family/members").forEach(member -> {
            String role = member.path("role").asText();
            String born = member.path("bornOn").asText();
            boolean bringsUp = Set.of("parent", "carer").contains(role);
            if (born.isEmpty() ? bringsUp : !role.equals("child") && born.compareTo("2008") < 0) {
                grownUp.add(member.path("id").asText());
            }
        });
        record.at("/family/network").forEach(member -> {
            if (Set.of("grandparent", "foster-carer")
                    .contains(member.path("relation").asText())) {
                grownUp.add(member.path("id").asText());
            }
        });
        return grownUp;
    }

    /** Collects what is said beneath a part by a child, or by nobody. What the reader says of where they stand is theirs. */
    private static void walk(JsonNode node, Set<String> known, boolean perhaps, String reader, Set<String> words) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode said = field.getValue();
            boolean readers =
                    field.getKey().equals("words") && texts(node.path("who")).contains(reader);
            boolean nobodys = isOfNobody(said) && !readers && (perhaps || isInTheirWords(said));
            if (said.path("words").isTextual() && (nobodys || isNamed(said, known))) {
                words.add(said.path("words").asText());
            }
            walk(said, known, perhaps, reader, words);
        }
        if (node.isArray()) {
            node.forEach(child -> walk(child, known, perhaps, reader, words));
        }
    }

    private static boolean isNamed(JsonNode said, Set<String> known) {
        return anyChild(said.path("saidBy"), known) || isChildByRole(said, "saidBy");
    }

    private static boolean isChildByRole(JsonNode of, String who) {
        return of.path(who).findValues("person").isEmpty()
                && Set.of("child", "other").contains(of.path("role").asText());
    }

    private static boolean isOfNobody(JsonNode said) {
        return said.path("saidBy").isEmpty() && !said.has("role");
    }

    private static boolean isInTheirWords(JsonNode said) {
        return Set.of("quote", "drawing").contains(said.path("form").asText());
    }

    private static boolean isSaidBySomebody(JsonNode part) {
        List<JsonNode> people = new ArrayList<>(part.path("authoredBy").findValues("person"));
        part.path("perspectives").forEach(perspective -> {
            if (perspective.path("stance").asText().equals("says-so")) {
                people.addAll(perspective.path("who").findValues("person"));
            }
        });
        return !people.isEmpty();
    }

    private static boolean isAgreedByChildren(JsonNode sharing, Set<String> grownUp, String reader) {
        List<String> with = texts(sharing.path("with"));
        return sharing.path("outcome").asText().equals("agreed-in-their-words")
                && Collections.disjoint(with, grownUp)
                && !Set.of(reader).containsAll(with);
    }

    private static boolean anyChild(JsonNode parties, Set<String> grownUp) {
        return parties.findValues("person").stream().anyMatch(person -> !grownUp.contains(person.asText()));
    }

    /** Returns every text that is a quote of the reader's and of nobody else's: by name, or since they alone say so. */
    static List<String> ownWords(JsonNode holder, String reader) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : holder.properties()) {
            boolean isMain = Set.of("statement", "words").contains(field.getKey());
            own(field.getValue(), isMain ? sayers(holder) : List.of(), reader, words);
            words.addAll(ownWords(field.getValue(), reader));
        }
        if (holder.isArray()) {
            holder.forEach(each -> {
                own(each, List.of(), reader, words);
                words.addAll(ownWords(each, reader));
            });
        }
        return words;
    }

    private static void own(JsonNode said, List<String> sayers, String reader, List<String> words) {
        List<String> speakers = isOfNobody(said) ? sayers : texts(said.path("saidBy"));
        if (said.path("form").asText().equals("quote")
                && !speakers.isEmpty()
                && Set.of(reader).containsAll(speakers)) {
            words.add(said.path("words").asText());
        }
    }

    private static List<String> sayers(JsonNode holder) {
        List<String> sayers = new ArrayList<>(texts(holder.path("authoredBy")));
        sayers.addAll(texts(holder.path("who")));
        holder.path("perspectives").forEach(perspective -> {
            if (perspective.path("stance").asText().equals("says-so")) {
                JsonNode who = perspective.path("who");
                sayers.addAll(texts(who.isMissingNode() ? perspective.path("role") : who));
            }
        });
        return sayers;
    }

    /** Returns the words of the factors with which a reader may be told to start. */
    static List<String> wordsToStartWith(JsonNode formulation, String reader) {
        List<String> words = new ArrayList<>();
        for (JsonNode priority : formulation.path("priorities")) {
            for (JsonNode factor : formulation.path("factors")) {
                if (factor.path("id").equals(priority.path("factor"))
                        && (texts(priority.path("chosenBy")).contains(reader)
                                || isAudience(priority.path("because"), reader)
                                || isAudience(factor.path("statement"), reader))) {
                    words.add(factor.at("/statement/words").asText());
                }
            }
        }
        return words;
    }

    private static boolean isAudience(JsonNode said, String reader) {
        return said.path("audience").findValues("person").stream()
                .anyMatch(person -> person.asText().equals(reader));
    }

    /** Checks whether a reader was asked for their stance to an agreement of the past. */
    static boolean wasAsked(JsonNode signOff, String reader) {
        boolean asked = false;
        for (JsonNode perspective : signOff.path("perspectives")) {
            asked |= perspective.at("/who/person").asText().equals(reader)
                    && !perspective.path("stance").asText().equals("not-asked");
        }
        return asked && signOff.path("on").asText().compareTo("2026-06-30") <= 0;
    }
}
