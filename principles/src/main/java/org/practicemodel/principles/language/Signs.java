package org.practicemodel.principles.language;

/** A text as a row of signs, each a code point, in the form in which it is compared. */
interface Signs {

    /** Returns how many signs there are. */
    int count();

    /** Returns the sign at a position, from zero on. */
    int at(int position);
}
