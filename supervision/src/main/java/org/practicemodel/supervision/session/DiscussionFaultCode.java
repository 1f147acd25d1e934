package org.practicemodel.supervision.session;

/**
 * The kind of nonsense that keeps what was said from being recorded; none of them says anything about practice.
 *
 * <p>For instance {@link #LEADS_NOWHERE} for a goal that the record does not hold on that day. Our interpretation.
 */
public enum DiscussionFaultCode {
    /** Nothing in the record has the id on the day, or nothing of the kind that was meant. */
    LEADS_NOWHERE("nothing here that could be meant has the id "),
    /** Something else in the record, or another family of the session, has the id. */
    USED_TWICE("the id is used already: "),
    /** The same goal or step was talked about and marked that it was not. */
    SAID_AND_NOT_SAID("talked about and marked as not talked about: "),
    /** It was marked complete on a day before it was held. */
    COMPLETE_BEFORE("marked complete before the day of "),
    /** In a session of several families, the record is looked at on another day than that of the session. */
    OTHER_DAY("looked at on another day than that of the session: ");

    private final String words;

    DiscussionFaultCode(String words) {
        this.words = words;
    }

    String about(String id) {
        return words + id;
    }
}
