package org.practicemodel.principles.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.SourceDocument;

/**
 * A list of terms as it is written in JSON, with the documents that the terms come from.
 *
 * <p>The list that this library ships and one that a council adds have the same form. For instance
 * {@code {"format": "language-terms/1", "title": "Anytown", "sources": [...], "terms": [...]}}. Immutable and thread-safe.
 * Our interpretation.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param title what the list is called
 * @param sources the documents that the terms cite, by their short names
 * @param terms the terms, each code once
 */
public record TermList(
        @NotNull @Pattern(regexp = "language-terms/1") String format,
        @NotNull @Size(min = 1, max = 300) String title,
        List<@NotNull @Valid SourceDocument> sources,
        List<@NotNull @Valid LanguageTerm> terms) {

    /** The name of the format that this version of the library reads. */
    public static final String FORMAT = "language-terms/1";

    /** Makes the parts well formed: each code once, and every cited document among the sources. */
    public TermList {
        WellFormed check = WellFormed.of(TermList.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("title", title);
        sources = check.list("sources", sources);
        terms = check.list("terms", terms);
        Set<String> documents = sources.stream().map(SourceDocument::name).collect(Collectors.toSet());
        List<LanguageTerm> listed = terms;
        check.holds(
                        () -> new HashSet<>(listed.stream()
                                                .map(LanguageTerm::code)
                                                .toList())
                                        .size()
                                == listed.size(),
                        "terms",
                        FaultCode.TOGETHER,
                        "each code once")
                .holds(
                        () -> listed.stream()
                                .allMatch(
                                        term -> documents.contains(term.source().document())),
                        "sources",
                        FaultCode.TOGETHER,
                        "every document that a term cites")
                .done();
    }

    /** Shows the type and how many terms there are. */
    @Override
    public String toString() {
        return "TermList of " + terms.size();
    }
}
