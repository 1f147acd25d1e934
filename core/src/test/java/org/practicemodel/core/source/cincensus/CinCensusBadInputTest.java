package org.practicemodel.core.source.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;

class CinCensusBadInputTest {

    private static final String FIRST =
            "<Message><Children><Child><ChildIdentifiers><LAchildID>F</LAchildID></ChildIdentifiers></Child>\n";
    private static final String END = "</Children></Message>";
    private static final String CHILD = "/Message/Children/Child[1]";

    private static AdaptedRecord child(String elements) {
        return Adapting.only(Adapting.census("<Message><Children><Child>\n"
                + "<ChildIdentifiers><LAchildID>F</LAchildID></ChildIdentifiers>\n" + elements + "</Child>" + END));
    }

    private static List<String> problems(String xml) {
        return Adapting.census(xml).stream()
                .flatMap(item -> Adapting.all(item).stream())
                .toList();
    }

    @Test
    void saysThatThereIsNothingToRead() {
        assertThat(problems("")).containsExactly("empty  1:1 an XML document");
        assertThat(problems(" \n ")).containsExactly("empty  2:2 an XML document");
    }

    @Test
    void readsACensusOnly() {
        assertThat(problems("<html><Message/></html>"))
                .containsExactly("unknown-format  1:7 a document whose root is 'Message'");
        assertThat(problems("{}")).containsExactly("syntax  1:1 XML");
        assertThat(problems("<Message/>")).isEmpty();
        assertThat(problems("<Message><Children/></Message>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Message>",
                "<!DOCTYPE Message SYSTEM \"file:///nowhere/at/all\">",
                "<!DOCTYPE Message [<!ENTITY a \"b\">]>",
                "<!DOCTYPE Message [<!ENTITY % a SYSTEM \"http://localhost:1/\"> %a;]>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">]>"
            })
    void readsNothingOfADocumentWithADocumentType(String type) {
        AdaptedRecord item = Adapting.only(Adapting.census(type + FIRST + END));

        assertThat(item.record()).isEmpty();
        assertThat(Adapting.all(item))
                .singleElement()
                .asString()
                .matches("document-type  1:[0-9]+ XML without a document type");
    }

    @Test
    void opensNothingOutsideTheDocument(@TempDir Path dir) throws Exception {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "2015-03-27");

        assertThat(problems("<!DOCTYPE Message [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + FIRST
                        + "<Child><ChildIdentifiers><PersonBirthDate>&e;</PersonBirthDate></ChildIdentifiers></Child>"
                        + END))
                .singleElement()
                .asString()
                .startsWith("document-type ");
    }

    @Test
    void stopsAtAnEntityThatNobodyDeclared() {
        List<AdaptedRecord> items = Adapting.census(FIRST + "<Child>&e;</Child>" + END);

        assertThat(items.get(0).record()).isPresent();
        assertThat(Adapting.all(items.get(1))).containsExactly("syntax /Message/Children/Child[2] 2:11 XML");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Child><ChildIdentifiers><LAchil | /Message/Children/Child[2]",
                "<Child><ChildIdentifiers></Child> | /Message/Children/Child[2]",
                "<Child><x:a/></Child> | /Message/Children/Child[2]",
                "</Message> | /Message/Children",
                "</Children> | /Message",
                "& | /Message/Children"
            })
    void keepsTheChildrenBeforeTheTextStops(String rest, String path) {
        List<AdaptedRecord> items = Adapting.census(FIRST + rest);

        assertThat(items).extracting(AdaptedRecord::index).containsExactly(0, 1);
        assertThat(items.get(0).record()).isPresent();
        assertThat(items.get(1).record()).isEmpty();
        assertThat(Adapting.all(items.get(1)))
                .singleElement()
                .asString()
                .matches("syntax \\Q" + path + "\\E 2:[0-9]+ XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"more", "<Message/>", "&amp;"})
    void refusesTextAfterTheEnd(String more) {
        List<AdaptedRecord> items = Adapting.census(FIRST + END + "\n<!-- fine -->" + more);

        assertThat(items.get(0).record()).isPresent();
        assertThat(Adapting.all(items.get(1)))
                .singleElement()
                .asString()
                .matches("trailing-text  3:[0-9]+ nothing after the end of the root");
    }

    @Test
    void stopsAtBytesThatAreNoTextAndPrintsNothing() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<AdaptedRecord> items;
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            byte[] bytes = (FIRST + "<Child>??").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 2] = (byte) 0xFF;
            items = Adapting.census(bytes);
        } finally {
            System.setErr(before);
        }
        assertThat(items.get(0).record()).isPresent();
        assertThat(Adapting.all(items.get(1)))
                .containsExactly("bad-text /Message/Children/Child[2] 2:8"
                        + " text in UTF-8, or in the encoding that it declares");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void readsTextBehindAByteOrderMark(String charset) throws Exception {
        assertThat(Adapting.census(("\uFEFF" + FIRST + END).getBytes(charset))).hasSize(1);
    }

    @Test
    void readsTheEncodingThatTheDocumentDeclares() {
        byte[] bytes = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + FIRST + "<Child>\u00e9</Child>" + END)
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Adapting.all(Adapting.census(bytes).get(1)))
                .containsExactly(
                        "required /Message/Children/Child[2]/ChildIdentifiers/LAchildID 2:8"
                                + " the id of the child; its place in the source stands in for it",
                        "bad-text /Message/Children/Child[2] 2:11 no text between elements");
        assertThat(problems("<?xml version='1.0' encoding='nothing-like-it'?>" + FIRST))
                .containsExactly("bad-text  1:1 text in UTF-8, or in the encoding that it declares");
    }

    @Test
    void notesStrayTextOnceForEachElementThatItStandsIn() {
        assertThat(problems("<Message>a<Children>b<!-- c -->b<Child>c<ChildIdentifiers>d<LAchildID>F</LAchildID>d"
                        + "</ChildIdentifiers>c</Child>b</Children>a</Message>"))
                .containsExactly(
                        "bad-text /Message 1:12 no text between elements",
                        "bad-text /Message/Children 1:23 no text between elements",
                        "bad-text /Message/Children/Child[1] 1:42 no text between elements",
                        "bad-text /Message/Children/Child[1]/ChildIdentifiers 1:61 no text between elements");
    }

    @Test
    void looksAtTheRestWhereAnElementIsUnknown() {
        AdaptedRecord item = child("""
                <Phone><CINdetails/></Phone>
                <Phone/>
                <CINdetails note='x' xmlns:y='urn:y' y:z='1'><Worker/><CINreferralDate>2026-01-02</CINreferralDate></CINdetails>
                """);

        assertThat(Adapting.all(item))
                .containsExactly(
                        "unknown-property " + CHILD + " 3:8 only elements of this format",
                        "unknown-property " + CHILD + "/CINdetails[1] 5:46 no attributes",
                        "unknown-property " + CHILD + "/CINdetails[1] 5:55 only elements of this format");
        assertThat(item.record().orElseThrow().journey().episodes().get(0).openedOn())
                .isPresent();
    }

    @Test
    void looksAtTheRestBesideTheChildren() {
        List<AdaptedRecord> items = Adapting.census("<Message><Other><Child/></Other>\n<Children><Head/>"
                + "<Child><ChildIdentifiers><LAchildID>F</LAchildID></ChildIdentifiers></Child></Children>\n"
                + "<Children><Child><ChildIdentifiers><LAchildID>G</LAchildID></ChildIdentifiers></Child></Children>\n"
                + "<Header/></Message>");

        assertThat(items)
                .extracting(item -> item.index() + " " + item.record().isPresent())
                .containsExactly("0 true", "1 true", "2 false");
        assertThat(items)
                .flatExtracting(Adapting::all)
                .containsExactly(
                        "unknown-property /Message 1:17 only elements of this format",
                        "unknown-property /Message/Children 2:18 only elements of this format",
                        "duplicate-property /Message/Children 3:11"
                                + " this element once; what stands in it was read all the same",
                        "note not-taken-over /Message/Header 4:10 a field that a rule reads; it was left behind");
    }

    @Test
    void keepsTheFirstOfAnElementThatStandsTwice() {
        AdaptedRecord item = child("""
                <ChildIdentifiers><LAchildID>G</LAchildID></ChildIdentifiers>
                <CINdetails><CINreferralDate>2026-01-02</CINreferralDate><CINreferralDate>2026-01-03</CINreferralDate>
                <ReferralNFA>0</ReferralNFA><ReferralNFA>1</ReferralNFA></CINdetails>""");

        assertThat(Adapting.all(item))
                .containsExactly(
                        "duplicate-property " + CHILD + "/ChildIdentifiers 3:19 this element once; the first was kept",
                        "duplicate-property " + CHILD
                                + "/CINdetails[1]/CINreferralDate 4:75 this element once; the first was kept",
                        "duplicate-property " + CHILD
                                + "/CINdetails[1]/ReferralNFA 5:42 this element once; the first was kept");
        assertThat(item.record().orElseThrow().journey().referrals())
                .singleElement()
                .satisfies(referral -> {
                    assertThat(referral.receivedOn().orElseThrow()).hasToString("2026-01-02");
                    assertThat(referral.decision().orElseThrow()).hasToString("further-action");
                });
    }

    @Test
    void doesNotPutASecondInThePlaceOfAnUnreadableFirst() {
        AdaptedRecord item = child("<CINdetails><CINreferralDate><a/></CINreferralDate>"
                + "<CINreferralDate>2026-01-03</CINreferralDate>"
                + "<ReferralNFA>maybe</ReferralNFA><ReferralNFA>1</ReferralNFA></CINdetails>");

        assertThat(item.record().orElseThrow().journey().episodes().get(0).openedOn())
                .isEmpty();
        assertThat(item.record().orElseThrow().journey().referrals()).isEmpty();
    }

    @Test
    void readsATextAroundCommentsAndIgnoresAttributesOfOtherNamespaces() {
        AdaptedRecord item = child("<CINdetails xmlns:y='urn:y' y:z='1'>"
                + "<CINreferralDate>2026<!-- fine -->-01-<?fine too?>02</CINreferralDate></CINdetails>");

        assertThat(item.problems()).isEmpty();
        assertThat(item.record()
                        .orElseThrow()
                        .journey()
                        .episodes()
                        .get(0)
                        .openedOn()
                        .orElseThrow())
                .hasToString("2026-01-02");
    }

    @Test
    void readsAReturnThatIsMuchLargerThanOnePart() {
        String many = "<Child><ChildIdentifiers><LAchildID>F</LAchildID></ChildIdentifiers></Child>\n".repeat(20_000);

        assertThat(Adapting.census("<Message><Children>" + many + END))
                .hasSize(20_000)
                .allMatch(item -> item.record().isPresent());
    }

    @Test
    void leavesOutWhatIsNotAsItShouldBe() {
        AdaptedRecord item = child("""
                <CINdetails><CINreferralDate><a>2026</a>-01-02</CINreferralDate>
                <ReferralNFA>maybe</ReferralNFA><CINclosureDate>  </CINclosureDate>
                <CINPlanDates><CINPlanStartDate>2026-02-01</CINPlanStartDate><CINPlanEndDate>2026-01-31</CINPlanEndDate>
                </CINPlanDates>
                <ChildProtectionPlans><Reviews><CPPreviewDate>soon</CPPreviewDate></Reviews></ChildProtectionPlans>
                <PreProceedingsandFGDM><LBPSentDate>never</LBPSentDate></PreProceedingsandFGDM></CINdetails>""");

        assertThat(Adapting.all(item))
                .containsExactly(
                        "wrong-type " + CHILD + "/CINdetails[1]/CINreferralDate 3:30 a text without elements in it",
                        "bad-value " + CHILD + "/CINdetails[1]/ReferralNFA 4:14"
                                + " true or false, written as 'true', 'false', '1' or '0'",
                        "bad-order " + CHILD + "/CINdetails[1]/CINPlanDates[1]/CINPlanEndDate 5:78"
                                + " a day on or after the start; the end was left out",
                        "bad-date " + CHILD + "/CINdetails[1]/ChildProtectionPlans[1]/Reviews[1]/CPPreviewDate[1] 7:47"
                                + " a day such as 2026-02-03",
                        "bad-date " + CHILD + "/CINdetails[1]/PreProceedingsandFGDM[1]/LBPSentDate 8:37"
                                + " a day such as 2026-02-03");
        assertThat(item.record().orElseThrow().journey().episodes()).hasSize(1);
        assertThat(item.record().orElseThrow().journey().referrals()).isEmpty();
        assertThat(item.record().orElseThrow().journey().proceedings()).isEmpty();
        assertThat(item.record().orElseThrow().reviews()).isEmpty();
        assertThat(item.record().orElseThrow().plans()).hasSize(2);
    }

    @Test
    void standsInForTheIdOfAChildThatHasNone() {
        List<AdaptedRecord> items = Adapting.census("<Message><Children><Child/><Child><ChildIdentifiers/></Child>"
                + "<Child><ChildIdentifiers><LAchildID> </LAchildID></ChildIdentifiers></Child></Children></Message>");

        assertThat(items)
                .extracting(item -> item.record().orElseThrow().id() + " "
                        + item.record().orElseThrow().family().members().get(0).id())
                .containsExactly("record-at-1 child-at-1", "record-at-2 child-at-2", "record-at-3 child-at-3");
        assertThat(items)
                .extracting(item -> item.problems().get(0).code().text())
                .containsOnly("required");
    }

    @Test
    void notesAChildThatComesTwice() {
        List<AdaptedRecord> items = Adapting.census(FIRST + FIRST.substring(19) + END);

        assertThat(items)
                .extracting(item -> item.record().orElseThrow().id().value())
                .containsExactly("record-1", "record-1");
        assertThat(items)
                .flatExtracting(Adapting::all)
                .containsExactly(
                        "duplicate-id /Message/Children/Child[2]/ChildIdentifiers/LAchildID 2:37 each child once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPN", "Other"})
    void stopsAtEndlessNesting(String element) {
        List<AdaptedRecord> items =
                Adapting.census(FIRST + "<Child><ChildIdentifiers><" + element + ">" + "<a>".repeat(10_000));

        assertThat(items.get(0).record()).isPresent();
        assertThat(items.get(1).record()).isEmpty();
        assertThat(Adapting.all(items.get(1)))
                .contains("too-large /Message/Children/Child[2] 2:" + (28 + element.length() + 60 * 3)
                        + " at most 64 levels of nesting");
    }

    @Test
    void leavesOutAnEndlessText() {
        AdaptedRecord item = child("<CINdetails><CINreferralDate>" + "x".repeat(300_000)
                + "</CINreferralDate><CINclosureDate>2026-01-02</CINclosureDate></CINdetails>");

        assertThat(Adapting.all(item))
                .containsExactly("too-large " + CHILD
                        + "/CINdetails[1]/CINreferralDate 3:30 a text of at most 100000 characters");
        assertThat(item.record().orElseThrow().journey().episodes().get(0).closure())
                .isPresent();
    }

    @Test
    void stopsAtAnEndlessAttribute() {
        List<AdaptedRecord> items = Adapting.census(FIRST + "<Child x='" + "y".repeat(2_000_000) + "'/>" + END);

        assertThat(items.get(0).record()).isPresent();
        assertThat(Adapting.all(items.get(1)))
                .singleElement()
                .asString()
                .matches("too-large /Message/Children 2:[0-9]+ at most 268435456 bytes, and 1048576 in one part");
    }

    @Test
    void leavesOutAChildOfTooManyPartsAndReadsTheNext() {
        List<AdaptedRecord> items = Adapting.census("<Message><Header/><Children><Child>"
                + "<CINdetails/>".repeat(60_000)
                + "</Child>\n<Child><ChildIdentifiers><LAchildID>G</LAchildID></ChildIdentifiers></Child>" + END);

        assertThat(items).extracting(item -> item.record().isPresent()).containsExactly(false, true);
        assertThat(Adapting.all(items.get(0)))
                .containsExactly(
                        "note not-taken-over /Message/Header 1:19 a field that a rule reads; it was left behind",
                        "too-large /Message/Children/Child[1] 1:36"
                                + " a child with at most 100000 parts; this one was left out");
        assertThat(items.get(1).problems()).isEmpty();
    }
}
