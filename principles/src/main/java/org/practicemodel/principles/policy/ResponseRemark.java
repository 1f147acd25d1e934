package org.practicemodel.principles.policy;

/**
 * A response that answered no finding of a run.
 *
 * <p>For instance the second response of the file, whose rule nobody asked. Immutable and thread-safe. Our interpretation.
 *
 * @param index the number of the response in its list, from 0
 * @param response the response
 * @param recordLookedAt whether its record was looked at, so that only the rule or the day does not fit
 */
public record ResponseRemark(int index, PractitionerResponse response, boolean recordLookedAt) {}
