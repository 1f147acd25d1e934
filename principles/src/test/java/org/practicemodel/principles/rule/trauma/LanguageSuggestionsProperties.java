package org.practicemodel.principles.rule.trauma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.ProfessionalText;
import org.practicemodel.principles.language.ProfessionalTexts;
import org.practicemodel.principles.testing.Given;

/** What holds of the rule once it is switched on, over generated records. */
class LanguageSuggestionsProperties {

    private static final LanguageSuggestions ON = new LanguageSuggestions().lookingFor(LanguageTerms.shipped());
    private static final LanguageSuggestions NOTHING = new LanguageSuggestions().lookingFor(LanguageTerms.none());

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static List<ProfessionalText> texts(PracticeRecord record, LocalDate asOf) {
        return ProfessionalTexts.in(Given.view(record, asOf));
    }

    @Property
    void everyTextStandsWhereItIsSaidToInTheWholeRecord(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(texts(record, asOf))
                .allSatisfy(text -> assertThat(
                                RecordEdits.at(record, text.pointer()).asText())
                        .isEqualTo(text.words()));
        assertThat(texts(record, asOf)).extracting(ProfessionalText::pointer).doesNotHaveDuplicates();
    }

    @Property
    void theOrderOfListsChangesNoVerdictAndNotHowMuchIsLookedAt(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        PracticeRecord shuffled = RecordEdits.shuffled(record, seed);

        assertThat(ON.evaluate(Given.view(shuffled, asOf)).phrases())
                .isEqualTo(ON.evaluate(Given.view(record, asOf)).phrases());
    }

    @Property
    void whatWasNotKnownThenChangesNothing(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeRecord known = Given.view(record, asOf).record();

        assertThat(ON.evaluate(Given.view(known, asOf)).phrases())
                .isEqualTo(ON.evaluate(Given.view(record, asOf)).phrases());
    }

    @Property
    void whatIsWrittenDecidesNothing(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Verdict verdict = ON.evaluate(Given.view(record, asOf)).verdict();

        assertThat(verdict).isIn(Verdict.MET, Verdict.NOT_APPLICABLE);
        assertThat(NOTHING.evaluate(Given.view(record, asOf)).verdict()).isEqualTo(verdict);
    }
}
