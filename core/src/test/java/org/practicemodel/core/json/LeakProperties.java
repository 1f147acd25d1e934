package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.problem.UnreadableException;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.WorkforceRecords;

class LeakProperties {

    private static final String MARKER = "Marker Of Nobody";

    @Provide
    Arbitrary<SubjectRecord> records() {
        return WorkforceRecords.ofEverySubjectThatSays(MARKER);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property
    void noTextOfARecordIsInItsTextForms(@ForAll("records") SubjectRecord record) {
        Entries entries = Entries.of(record);

        assertThat(record.toString()).doesNotContain(MARKER);
        assertThat(entries.all().toString()).doesNotContain(MARKER);
        assertThat(entries.references().toString()).doesNotContain(MARKER);
        assertThat(record.extensions().toString()).doesNotContain(MARKER);
        assertThat(record.coverage().toString()).doesNotContain(MARKER);
        assertThat(new LineResult<>(
                                1, Subjects.read(record, PracticeJson.writer().write(record)))
                        .toString())
                .doesNotContain(MARKER);
    }

    @Property
    void noTextOfABadDocumentIsInItsProblems(@ForAll("records") SubjectRecord record, @ForAll("seeds") long seed)
            throws Exception {
        Mutations mutations = new Mutations(seed);
        String shaped = mutations.shape(PracticeJson.writer().write(record));

        assertThat(said(Subjects.read(record, shaped))).doesNotContainIgnoringCase("Nobody");
        assertThat(said(Subjects.read(record, mutations.text(shaped)))).doesNotContainIgnoringCase("Nobody");
    }

    /** All that is said of what was read: the problems, the result and the exception, one after another. */
    static String said(ReadResult<?> result) {
        return result.problems() + "\n" + result + "\n" + new UnreadableException(result.problems()).getMessage();
    }
}
