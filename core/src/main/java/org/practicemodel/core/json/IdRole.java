package org.practicemodel.core.json;

/** What an id means at its place. */
enum IdRole {
    /** It names the entry that it stands in. */
    OWN,
    /** It names another entry. */
    REFERENCE,
    /** It names something that is no entry, such as the document itself. */
    NEITHER
}
