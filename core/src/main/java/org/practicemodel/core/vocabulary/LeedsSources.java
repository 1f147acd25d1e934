package org.practicemodel.core.vocabulary;

/**
 * The short names of the documents that rules and definitions cite most.
 *
 * <p>For instance {@code Citation.of(LeedsSources.CURRENT_GUIDE, "¶27")}. What each document is stands in
 * {@link ModelDefinition#documents()}. The names are ours.
 */
public final class LeedsSources {

    /** The current guide to the Leeds Practice Model, undated. */
    public static final String CURRENT_GUIDE = "current guide";

    /** The report to the Executive Board of 16 December 2020. */
    public static final String BOARD_REPORT_2020 = "board report 2020";

    /** The web page on Leeds as a Partner in Practice, undated. */
    public static final String PARTNERS_IN_PRACTICE_PAGE = "Partners in Practice page";

    /** Leeds' proposal as a Partner in Practice, undated. */
    public static final String PARTNERS_IN_PRACTICE_PROPOSAL = "Partners in Practice proposal";

    /** The one-minute guide to the Innovations and Partner in Practice programme, undated. */
    public static final String ONE_MINUTE_GUIDE = "one-minute guide (undated)";

    /** The public one-minute guide to the Rethink formulation process, undated. */
    public static final String RETHINK_ONE_MINUTE_GUIDE = "Rethink one-minute guide";

    /** Working Together to Safeguard Children 2023, statutory guidance for England. */
    public static final String WORKING_TOGETHER_2023 = "Working Together 2023";

    private LeedsSources() {}
}
