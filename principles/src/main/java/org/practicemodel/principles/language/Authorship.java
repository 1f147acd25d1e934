package org.practicemodel.principles.language;

/** Whose words a text holds, as far as the record says. */
enum Authorship {
    /** A worker's, an agency's or that of somebody in a professional role. */
    PROFESSIONAL,
    /** A person's of the family or its network, alone or together with others. */
    FAMILY,
    /** Nobody's that the record names. */
    UNKNOWN
}
