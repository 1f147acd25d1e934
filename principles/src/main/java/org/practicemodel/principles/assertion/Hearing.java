package org.practicemodel.principles.assertion;

import java.util.function.Consumer;

/** Hears what became of each assertion about a record. */
interface Hearing {

    /** Hears that an assertion holds. */
    void holds();

    /** Hears that an assertion holds only because nothing could be judged. */
    void judgedNothing(Shortfall shortfall);

    /** Hears that an assertion does not hold. */
    void doesNotHold(Shortfall shortfall);

    /** Returns a hearing that passes on each assertion that does not hold or that judged nothing. */
    static Hearing each(Consumer<AssertionFailure> then) {
        return new Hearing() {
            @Override
            public void holds() {}

            @Override
            public void judgedNothing(Shortfall shortfall) {
                then.accept(AssertionFailure.of(shortfall));
            }

            @Override
            public void doesNotHold(Shortfall shortfall) {
                then.accept(AssertionFailure.of(shortfall));
            }
        };
    }
}
