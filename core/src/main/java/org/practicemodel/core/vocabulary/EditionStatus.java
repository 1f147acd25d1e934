package org.practicemodel.core.vocabulary;

/**
 * Where an edition of the model stands.
 *
 * <p>For instance the edition of 2020 is {@link #EARLIER}: records made under it are still looked at under it. No source
 * dates a change of edition. Our interpretation.
 */
public enum EditionStatus {
    /** The one in use. */
    CURRENT,
    /** One that was in use before. */
    EARLIER
}
