package org.practicemodel.principles.discovery;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleBookProvider;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.testing.Invented;

/** Invented providers, as vendors may write them, well and badly. */
public final class Providers {

    private static final Messages WORDING = Messages.beside(Providers.class, "discovered");

    private Providers() {}

    static RuleBook book(String id, String... codes) {
        return new RuleBook(
                id,
                List.of(codes).stream()
                        .map(code -> Invented.answering(code, view -> Invented.met()))
                        .toList(),
                WORDING);
    }

    /** Offers the book of an invented vendor. */
    public static class Zed implements RuleBookProvider {
        @Override
        public RuleBook book() {
            return Providers.book("zed", "zed:V01-R1");
        }
    }

    /** Offers the book of another one. */
    public static class Able implements RuleBookProvider {
        @Override
        public RuleBook book() {
            return Providers.book("able", "able:V01-R1");
        }
    }

    /** Offers the same book as {@link Able}. */
    public static class AbleAgain extends Able {}

    /** Offers a book of its own with a code of {@link Able}. */
    public static class AbleToo implements RuleBookProvider {
        @Override
        public RuleBook book() {
            return Providers.book("able:too", "able:V01-R1", "able:V01-R2");
        }
    }

    /** Offers nothing. */
    public static class Nothing implements RuleBookProvider {
        @Override
        public RuleBook book() {
            return null;
        }
    }

    /** Breaks when it is asked. */
    public static class Breaking implements RuleBookProvider {
        @Override
        public RuleBook book() {
            throw new UnsupportedOperationException("Invented");
        }
    }

    /** Breaks when it is made. */
    public static class Unmade implements RuleBookProvider {

        /** Refuses. */
        public Unmade() {
            throw new IllegalStateException("Invented");
        }

        @Override
        public RuleBook book() {
            throw new AssertionError("Nobody gets here");
        }
    }

    /** Cannot be linked. */
    public static class Unlinked implements RuleBookProvider {
        @Override
        public RuleBook book() {
            throw new NoClassDefFoundError("Invented");
        }
    }

    /** Keeps its names in nobody's namespace. */
    public static class Nameless implements RuleBookProvider {
        @Override
        public RuleBook book() {
            return Providers.book("nameless", "V01-R1");
        }
    }
}
