package org.practicemodel.core.source.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;

/** What holds of every return, well formed or not. */
class CinCensusProperties {

    private static final String MARK = "Zzyzx";
    private static final String START = "<Message><Children>";

    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(10, 28).map(day -> "2026-01-" + day),
                Arbitraries.of("03/02/2026", "03-Feb-2026", "ZZ/02/2026", "", " ", MARK, "0", "1", "true", "RC2", "1A"),
                Arbitraries.of("<a>" + MARK + "</a>", MARK + " " + MARK, "<![CDATA[" + MARK + "]]>"));
    }

    private static Arbitrary<String> elements(String... names) {
        return Combinators.combine(Arbitraries.of(names), values())
                .as((name, value) -> "<" + name + ">" + value + "</" + name + ">")
                .list()
                .ofMaxSize(5)
                .map(list -> String.join("", list));
    }

    private static Arbitrary<String> in(String name, Arbitrary<String> content) {
        return content.map(text -> "<" + name + ">" + text + "</" + name + ">");
    }

    private static Arbitrary<String> anyOf(List<Arbitrary<String>> parts) {
        return Arbitraries.lazyOf(() -> Arbitraries.of(parts).flatMap(part -> part), () -> Arbitraries.just(""))
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> children() {
        Arbitrary<String> reviews = in("Reviews", elements("CPPreviewDate"));
        Arbitrary<String> details = anyOf(List.of(
                elements("CINreferralDate", "ReferralSource", "CINclosureDate", "ReasonForClosure", "ReferralNFA"),
                elements("DateOfInitialCPC", "PrimaryNeedCode", MARK),
                in("Assessments", elements("AssessmentActualStartDate", "AssessmentAuthorisationDate")),
                in("CINPlanDates", elements("CINPlanStartDate", "CINPlanEndDate")),
                in("Section47", elements("DateOfInitialCPC", "S47ActualStartDate")),
                in("ChildProtectionPlans", anyOf(List.of(elements("CPPstartDate", "CPPendDate"), reviews))),
                in(
                        "PreProceedingsandFGDM",
                        elements("LBPSentDate", "CourtAppDate", "FGDMMeetingOffer", "FGDMMeetingFac"))));
        return in(
                "Child",
                anyOf(List.of(
                        in(
                                "ChildIdentifiers",
                                elements("LAchildID", "PersonBirthDate", "ExpectedPersonBirthDate", "UPN")),
                        in("CINdetails", details),
                        in("ChildCharacteristics", elements("Ethnicity")),
                        values())));
    }

    @Property
    void makesARecordOfWhateverIsAChild(@ForAll("children") String child) {
        PracticeRecord record = Adapting.record(Adapting.census(START + child + "</Children></Message>"));
        Entries entries = Entries.of(record);

        assertThat(entries.repeated()).isEmpty();
        assertThat(entries.broken()).isEmpty();
        assertThat(entries.all())
                .allSatisfy(placed -> assertThat(
                                placed.entry().provenance().orElseThrow().path().orElseThrow())
                        .startsWith("/Message/Children/Child[1]"));
    }

    @Property
    void repeatsNothingOfWhatItRead(@ForAll("children") String child) {
        AdaptedRecord item = Adapting.only(Adapting.census(START + child + "</Children></Message>"));

        assertThat(item.problems())
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains(MARK))
                .allMatch(text -> text.contains("/Message/Children/Child[1]"));
        assertThat(Adapting.carried(item.record().orElseThrow())).doesNotContain(MARK);
    }

    @Property
    void readsTheChildrenBeforeACut(
            @ForAll("children") String first, @ForAll("children") String second, @ForAll double share) {
        String whole = START + first + second + "</Children></Message>";
        int end = START.length() + first.length();
        int cut = end + (int) (Math.abs(share % 1) * (whole.length() - end));
        List<AdaptedRecord> items = Adapting.census(whole.substring(0, cut));

        assertThat(items.get(0)).isEqualTo(Adapting.census(START + first).get(0));
        assertThat(items.get(items.size() - 1).problems())
                .anyMatch(problem -> problem.grade() == Grade.PROBLEM
                        && problem.code().text().equals("syntax"));
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(Adapting.census(text)).hasSize(1);
    }

    @Property
    void neverThrowsOnAnyBytesWithinADocument(@ForAll @Size(max = 40) byte[] bytes) {
        byte[] start = (START + "<Child><ChildIdentifiers>").getBytes(StandardCharsets.UTF_8);
        byte[] document = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, document, start.length, bytes.length);

        assertThat(Adapting.only(Adapting.census(document)).record()).isEmpty();
    }

    @Property
    void neverThrowsOnADamagedDocument(@ForAll("children") String child, @ForAll int where, @ForAll char damage) {
        StringBuilder document = new StringBuilder(START + child + child + "</Children></Message>");
        document.setCharAt(Math.floorMod(where, document.length()), damage);

        assertThat(Adapting.census(document.toString())).isNotEmpty();
    }
}
