package org.practicemodel.principles.policy;

import java.util.List;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/**
 * Which responses answered no finding of a run, so that no answer is lost unseen.
 *
 * <p>For instance one whose record was not looked at. Immutable and thread-safe. Our interpretation.
 *
 * @param remarks the responses that answered none, in the order of their list
 */
public record ResponseReview(List<ResponseRemark> remarks) {

    /** Copies the list. */
    public ResponseReview {
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns what is to be mended in the file of the responses, each with its place. A response whose record was not looked
     * at is a note.
     *
     * @return the problems in the order of the responses
     */
    public List<Problem> problems() {
        return remarks.stream().map(ResponseReview::problem).toList();
    }

    private static Problem problem(ResponseRemark remark) {
        String place = "/responses/" + remark.index();
        return remark.recordLookedAt()
                ? Problem.of(
                        ProblemCode.UNMATCHED,
                        place + "/rule",
                        "a rule that was asked about this record, and an answer that is not later than the day looked from")
                : Problem.note(ProblemCode.UNMATCHED, place + "/record", "a record that was looked at");
    }
}
