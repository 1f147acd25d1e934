package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Assertions about the record of a family as of a day.
 *
 * <p>For instance {@code assertThatPractice(record).asOf(day).meets(TRANSPARENT, ALWAYS_WORKING_WITH)}. Immutable. Our
 * interpretation.
 */
public final class PracticeAssertion extends ReportNarrowing<PracticeAssertion> {

    private final Looked looked;

    /** Looks at the record once, however much is asserted about it. */
    PracticeAssertion(PracticeRecord record, Looking looking, LocalDate asOf, Scope scope, Hearing hearing) {
        this(new Looked(record, looking, asOf), looking.report(record, asOf), scope, hearing);
    }

    private PracticeAssertion(Looked looked, AdherenceReport report, Scope scope, Hearing hearing) {
        super(report, scope, hearing);
        this.looked = looked;
    }

    @Override
    PracticeAssertion with(Scope other) {
        return new PracticeAssertion(looked, report(), other, hearing());
    }

    @Override
    Optional<Waivers> waivers() {
        return looked.looking().waivers();
    }

    /**
     * Asserts that a change of the record changes no answer of what is looked at: neither a verdict, nor why something cannot be
     * seen. "Can't see yet" has to stay, too.
     *
     * @param change what is changed, such as {@code record -> record.withEducation()}
     * @return these assertions
     * @throws PracticeAssertionError if an answer is another one, or if nothing could be judged
     */
    public PracticeAssertion isUnaffectedBy(UnaryOperator<PracticeRecord> change) {
        AdherenceReport after = looked.looking().report(change.apply(looked.record()), looked.asOf());
        return judge(new Unaffected(scope().of(after)));
    }

    /** What was looked at. */
    private record Looked(PracticeRecord record, Looking looking, LocalDate asOf) {}
}
