package org.practicemodel.principles.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * The terms that are looked for: those that this library ships, and whatever a council adds or leaves out.
 *
 * <p>For instance {@code LanguageTerms.shipped().and(LanguageTerms.read(council).orElseThrow()).without("peers")}. Immutable
 * and thread-safe. Source: TACT, <i>Language That Cares</i>, and the lists of councils and safeguarding partnerships that each
 * term cites; which forms are looked for is our interpretation.
 */
public final class LanguageTerms {

    private static final StrictReader<TermList> READER = StrictReader.of(TermList.class);

    private final List<LanguageTerm> terms;

    private LanguageTerms(List<LanguageTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Obtains no terms, to which a council adds its own.
     *
     * @return a set without a term
     */
    public static LanguageTerms none() {
        return new LanguageTerms(List.of());
    }

    /**
     * Obtains the terms that this library ships.
     *
     * @return the terms, always the same
     */
    public static LanguageTerms shipped() {
        return Shipped.TERMS;
    }

    /**
     * Obtains the terms of a list.
     *
     * @param list the list
     * @return its terms in their order
     */
    public static LanguageTerms of(TermList list) {
        return new LanguageTerms(list.terms());
    }

    /**
     * Obtains the terms that an authority looks for: those that this library ships and those that its model adds, without those
     * that it leaves out.
     *
     * @param model the model
     * @return the terms
     */
    public static LanguageTerms of(ModelDefinition model) {
        return shipped()
                .and(new LanguageTerms(model.terms()))
                .without(model.termsNotUsed().toArray(String[]::new));
    }

    /**
     * Reads a list of the format {@code language-terms/1}.
     *
     * @param json the list in UTF-8, in a stream that stays open
     * @return its terms, or every problem with its place
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReadResult<LanguageTerms> read(InputStream json) {
        ReadResult<TermList> list = READER.read(json);
        return new ReadResult<>(list.value().map(LanguageTerms::of), list.problems());
    }

    /**
     * Returns a copy of this with the terms of another. Where both have a code, the other's term takes the place of the one
     * here; where both have a form, it belongs to the term that was added last.
     *
     * @param others the terms to add
     * @return the copy
     */
    public LanguageTerms and(LanguageTerms others) {
        Map<String, LanguageTerm> all = new LinkedHashMap<>();
        Stream.concat(terms.stream(), others.terms.stream()).forEach(term -> {
            all.remove(term.code());
            all.put(term.code(), term);
        });
        return new LanguageTerms(List.copyOf(all.values()));
    }

    /**
     * Returns a copy of this without some terms, such as words that young people here prefer.
     *
     * @param codes the codes; one that is not here changes nothing
     * @return the copy
     */
    public LanguageTerms without(String... codes) {
        Set<String> left = Arrays.stream(codes).collect(Collectors.toSet());
        return new LanguageTerms(
                terms.stream().filter(term -> !left.contains(term.code())).toList());
    }

    /**
     * Returns the terms.
     *
     * @return the terms in the order in which they were added, each code once
     */
    public List<LanguageTerm> terms() {
        return terms;
    }

    /** Shows the type and how many terms there are. */
    @Override
    public String toString() {
        return "LanguageTerms, " + terms.size();
    }

    /** Read on first use. */
    private static final class Shipped {

        private static final String FILE = "terms.json";
        private static final LanguageTerms TERMS = shipped();

        private Shipped() {}

        private static LanguageTerms shipped() {
            try (InputStream json = LanguageTerms.class.getResourceAsStream(FILE)) {
                if (json == null) {
                    throw new IllegalStateException("The terms " + FILE + " belong beside this class");
                }
                return read(json).orElseThrow();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
