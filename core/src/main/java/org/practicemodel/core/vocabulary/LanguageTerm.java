package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * A word of services that may read badly to the child, with what could be written instead and whose list says so.
 *
 * <p>It bans nothing: young people prefer different words, and the choice is theirs. A term is known by its code, and found by
 * the forms in which it is written. A longer phrase in which the same words are fine is listed beside them, so that
 * "placement" is not found in "work placement". For instance the term {@code siblings}, for which young people prefer
 * "brothers and sisters". Immutable and thread-safe. Source: each term's own citation.
 *
 * @param code the code, in small letters with hyphens
 * @param forms the forms in which it is found, 1 to 100 characters each, at least one
 * @param alternatives what could be written instead, at least one
 * @param fineIn longer phrases in which the words are not meant
 * @param fineWhere when the term is fine, in a sentence
 * @param source where the term is named
 */
public record LanguageTerm(
        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 100)
        String code,

        @Size(min = 1) List<@NotNull @Size(min = 1, max = LanguageTerm.LONGEST) String> forms,
        @Size(min = 1) List<@NotNull @Size(min = 1, max = 300) String> alternatives,
        List<@NotNull @Size(min = 1, max = LanguageTerm.LONGEST) String> fineIn,
        Optional<@Size(min = 1, max = 500) String> fineWhere,
        @NotNull @Valid Citation source) {

    /** How long a form may be, in UTF-16 units; it bounds what is looked at again after each word. */
    static final int LONGEST = 100;

    private static final String PHRASE = "phrases of at most 100 characters that begin and end with a letter or digit";

    /** Makes the parts well formed: a code, at least one form and one alternative, forms that begin and end with a word. */
    public LanguageTerm {
        WellFormed check = WellFormed.of(LanguageTerm.class)
                .required("code", code)
                .required("fineWhere", fineWhere)
                .required("source", source);
        forms = check.list("forms", forms);
        alternatives = check.list("alternatives", alternatives);
        fineIn = check.list("fineIn", fineIn);
        check.that(!forms.isEmpty(), "forms", FaultCode.REQUIRED, "at least one form")
                .that(!alternatives.isEmpty(), "alternatives", FaultCode.REQUIRED, "at least one alternative");
        List<String> phrases = forms;
        List<String> fine = fineIn;
        check.holds(() -> phrases.stream().allMatch(LanguageTerm::isPhrase), "forms", FaultCode.SYNTAX, PHRASE)
                .holds(() -> fine.stream().allMatch(LanguageTerm::isPhrase), "fineIn", FaultCode.SYNTAX, PHRASE)
                .done();
    }

    private static boolean isPhrase(String phrase) {
        return !phrase.isEmpty()
                && phrase.length() <= LONGEST
                && isOfWord(phrase.codePointAt(0))
                && isOfWord(phrase.codePointBefore(phrase.length()));
    }

    /** A letter, a digit or a mark that is set on one. */
    private static boolean isOfWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Shows the type and the code. */
    @Override
    public String toString() {
        return "LanguageTerm " + code;
    }
}
