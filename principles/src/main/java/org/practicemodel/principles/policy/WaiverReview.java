package org.practicemodel.principles.policy;

import java.util.List;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/**
 * Which waivers did not apply to anything in a run over some reports, so that none lives on unseen.
 *
 * <p>For instance one that ended yesterday and one whose record was not looked at. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param remarks the waivers that did not apply, in the order of their list
 */
public record WaiverReview(List<WaiverRemark> remarks) {

    /** Copies the list. */
    public WaiverReview {
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns what is to be mended in the file of the waivers, each with its place. A waiver that is not yet in force, one
     * whose record was not looked at and one whose rule was not asked are notes.
     *
     * @return the problems in the order of the waivers
     */
    public List<Problem> problems() {
        return remarks.stream().map(WaiverReview::problem).toList();
    }

    private static Problem problem(WaiverRemark remark) {
        String place = "/waivers/" + remark.index();
        return switch (remark.state()) {
            case RULE_NOT_KNOWN ->
                Problem.of(ProblemCode.BROKEN_REFERENCE, place + "/rule", "a rule that one of the books has");
            case NEVER_WAIVED -> Problem.of(ProblemCode.TOGETHER, place + "/rule", "a rule that may be waived");
            case EXPIRED ->
                Problem.of(
                        ProblemCode.NOT_IN_FORCE,
                        place + "/until",
                        "a day that is not past; this waiver has ended and can be removed or decided again");
            case NOT_YET_IN_FORCE ->
                Problem.note(
                        ProblemCode.NOT_IN_FORCE,
                        place + "/decided",
                        "a day that has come; until then it waives nothing");
            case RECORD_NOT_LOOKED_AT ->
                Problem.note(ProblemCode.UNMATCHED, place + "/record", "a record that was looked at");
            case RULE_NOT_ASKED -> Problem.note(ProblemCode.UNMATCHED, place + "/rule", "a rule that was asked");
            case UNMATCHED ->
                Problem.of(
                        ProblemCode.UNMATCHED,
                        place,
                        "something that the record shows otherwise; where this waiver is not needed any more, it can be removed");
        };
    }
}
