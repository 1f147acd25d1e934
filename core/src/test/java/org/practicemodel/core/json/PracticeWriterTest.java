package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.time.PartialDate;

class PracticeWriterTest {

    private static final PracticeRecord RECORD = PracticeRecord.builder()
            .id(RecordId.of("record-1"))
            .family(Family.builder()
                    .addMembers(FamilyMember.builder()
                            .id(PersonId.of("ava"))
                            .role(FamilyRole.CHILD)
                            .name("Zoë \"Bee\" 🙂 \u2028 </script> / \\ \t\u0001")
                            .bornOn(PartialDate.parse("2015-02"))
                            .build())
                    .build())
            .addPlans(Plan.builder()
                    .id(PlanId.of("plan-1"))
                    .kind(PlanKind.CHILD_IN_NEED)
                    .agreedOn(LocalDate.of(2026, 2, 3))
                    .version(2)
                    .build())
            .putExtensions(
                    ExtensionKey.of("anytown:cluster"),
                    ExtensionValue.of(List.of("", new BigDecimal("1.50"), new BigDecimal("1E+3"), Map.of(), List.of())))
            .build();

    private static final String WRITTEN =
            "{\"format\":\"practice-record/1\",\"id\":\"record-1\",\"family\":{\"members\":[{\"id\":\"ava\",\"role\":\"child\","
                    + "\"name\":\"Zoë \\\"Bee\\\" 🙂 \u2028 </script> / \\\\ \\t\\u0001\",\"bornOn\":\"2015-02\"}]},"
                    + "\"plans\":[{\"id\":\"plan-1\",\"kind\":\"child-in-need\",\"agreedOn\":\"2026-02-03\",\"version\":2}],"
                    + "\"extensions\":{\"anytown:cluster\":[\"\",1.50,1E+3,{},[]]}}";

    @Test
    void partsStandInDeclaredOrderAndNothingEmptyIsWritten() {
        assertThat(PracticeJson.writer().write(RECORD)).isEqualTo(WRITTEN);
        assertThat(PracticeJson.reader().read(WRITTEN).orElseThrow()).isEqualTo(RECORD);
        assertThat(PracticeJson.writer()
                        .write(PracticeRecord.builder()
                                .id(RecordId.of("record-1"))
                                .build()))
                .isEqualTo("{\"format\":\"practice-record/1\",\"id\":\"record-1\"}");
    }

    @Test
    void theTextForPeopleIsIndented() {
        assertThat(PracticeJson.writer()
                        .indented()
                        .write(RECORD.withFamily(Family.nothing()).withExtensions(Map.of())))
                .isEqualTo("""
                        {
                          "format": "practice-record/1",
                          "id": "record-1",
                          "plans": [
                            {
                              "id": "plan-1",
                              "kind": "child-in-need",
                              "agreedOn": "2026-02-03",
                              "version": 2
                            }
                          ]
                        }""");
    }

    @Test
    void streamsGetUtf8AndStayOpen() {
        ByteArrayOutputStream output = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        PracticeJson.writer().write(RECORD, output);

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
    }

    @Test
    void aStreamThatCannotBeWrittenIsSaidToBe() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> PracticeJson.writer().write(RECORD, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("java.io.IOException: full");
    }

    @Test
    void halfASurrogatePairIsNotWritten() {
        PracticeRecord broken =
                RECORD.withExtensions(Map.of(ExtensionKey.of("anytown:secret"), ExtensionValue.of("secret \ud83d")));
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PracticeJson.writer().write(broken, output))
                .withMessage("A text of this record holds half a surrogate pair");
        assertThat(output.size()).isZero();
    }
}
