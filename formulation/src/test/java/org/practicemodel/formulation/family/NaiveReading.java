package org.practicemodel.formulation.family;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a reader may not be given, said once more and as plainly as possible, over a record written as JSON. */
final class NaiveReading {

    private static final List<String> PARTS = List.of(
            "factors", "understandings", "earlierInterventions", "hypotheses", "goals", "actions", "priorities");
    private static final List<String> LINKS = List.of(
            "id",
            "about",
            "behaviourOf",
            "person",
            "agency",
            "explains",
            "keptGoingBy",
            "tracesTo",
            "buildsOn",
            "goals",
            "factor");
    private static final List<String> PARTIES = List.of("authoredBy", "owners", "chosenBy");

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
        return words;
    }

    private static List<JsonNode> parts(JsonNode formulation) {
        List<JsonNode> parts = new ArrayList<>();
        PARTS.forEach(name -> formulation.path(name).forEach(parts::add));
        return parts;
    }

    private static Set<String> named(JsonNode part) {
        Set<String> named = new HashSet<>();
        LINKS.forEach(link -> named.addAll(texts(part.path(link))));
        PARTIES.forEach(parties -> named.addAll(texts(part.path(parties))));
        named.addAll(texts(part.at("/statement/saidBy")));
        part.path("perspectives").forEach(perspective -> {
            if (perspective.path("stance").asText().equals("says-so")) {
                named.addAll(texts(perspective.path("who")));
            }
        });
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

    /** Returns every text of which a child is named as the speaker, or nobody is where a child may have been. */
    static List<String> childrensWords(JsonNode record, String reader) {
        Set<String> grownUp = new HashSet<>(Set.of(reader));
        record.at("/family/members").forEach(member -> {
            boolean bringsUp =
                    Set.of("parent", "carer").contains(member.path("role").asText());
            String born = member.path("bornOn").asText();
            if (bringsUp && (born.isEmpty() || born.compareTo("2008") < 0)) {
                grownUp.add(member.path("id").asText());
            }
        });
        record.at("/family/network").forEach(member -> {
            if (Set.of("grandparent", "foster-carer")
                    .contains(member.path("relation").asText())) {
                grownUp.add(member.path("id").asText());
            }
        });
        List<String> words = new ArrayList<>();
        for (JsonNode part : parts(record.at("/formulations/0"))) {
            boolean childs = part.path("author").asText().equals("child")
                    && part.path("authoredBy").findValues("person").isEmpty();
            childs |= anyChild(part.path("authoredBy"), grownUp);
            for (JsonNode perspective : part.path("perspectives")) {
                childs |= perspective.path("stance").asText().equals("says-so")
                        && anyChild(perspective.path("who"), grownUp);
            }
            JsonNode main = part.path("statement");
            if (isChilds(main, grownUp, childs) && !isOwn(main, reader)) {
                words.add(main.path("words").asText());
            }
            boolean about = !grownUp.contains(part.path("person").asText(reader));
            for (String name : List.of("whatHappened", "whatIsNeeded", "example", "exception", "howWeWillKnow")) {
                JsonNode said = part.path(name);
                boolean nobody = said.path("saidBy").isEmpty() && !said.has("role");
                if (isChilds(said, grownUp, nobody && (childs || about)) && !isOwn(said, reader)) {
                    words.add(said.path("words").asText());
                }
            }
        }
        words.remove("");
        return words;
    }

    private static boolean isChilds(JsonNode said, Set<String> grownUp, boolean otherwise) {
        boolean nobody = said.path("saidBy").isEmpty() && !said.has("role");
        boolean inTheirWords =
                Set.of("quote", "drawing").contains(said.path("form").asText());
        boolean byRole = said.path("saidBy").isEmpty()
                && said.path("role").asText("social-worker").equals("child");
        return said.isObject()
                && (otherwise || byRole || (nobody && inTheirWords) || anyChild(said.path("saidBy"), grownUp));
    }

    private static boolean anyChild(JsonNode parties, Set<String> grownUp) {
        return parties.findValues("person").stream().anyMatch(person -> !grownUp.contains(person.asText()));
    }

    /** Checks whether it is a quote of the reader's and of nobody else's. */
    static boolean isOwn(JsonNode said, String reader) {
        return said.path("form").asText().equals("quote")
                && texts(said.path("saidBy")).stream().allMatch(reader::equals)
                && !said.path("saidBy").isEmpty();
    }

    /** Returns the words of the factors with which a reader may be told to start. */
    static List<String> wordsToStartWith(JsonNode formulation, String reader) {
        List<String> words = new ArrayList<>();
        for (JsonNode priority : formulation.path("priorities")) {
            for (JsonNode factor : formulation.path("factors")) {
                if (factor.path("id").equals(priority.path("factor"))
                        && (texts(priority.path("chosenBy")).contains(reader)
                                || isNamed(priority.path("because"), reader)
                                || isNamed(factor.path("statement"), reader))) {
                    words.add(factor.at("/statement/words").asText());
                }
            }
        }
        return words;
    }

    private static boolean isNamed(JsonNode said, String reader) {
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
