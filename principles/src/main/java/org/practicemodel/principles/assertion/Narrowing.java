package org.practicemodel.principles.assertion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * What assertions look at, and how they are qualified; what is said last narrows what was said before.
 *
 * <p>For instance {@code lookingAt(TRANSPARENT).onlyKeyRules().because("families hold what is written about them")}. Each
 * method returns another one and leaves this one as it is. Our interpretation.
 *
 * @param <S> the type of the assertions
 */
public abstract sealed class Narrowing<S> permits ReportNarrowing, CaseloadAssertion {

    private final Scope scope;

    Narrowing(Scope scope) {
        this.scope = scope;
    }

    final Scope scope() {
        return scope;
    }

    /** Returns these assertions with another scope. */
    abstract S with(Scope other);

    /**
     * Looks only at the questions of some principles.
     *
     * @param first a principle
     * @param others further principles
     * @return the assertions, which refuse a principle that is not known under the edition of a record
     */
    public S lookingAt(PrincipleId first, PrincipleId... others) {
        return with(scope.lookingAt(parts(Part.OfPrinciple::new, first, others)));
    }

    /**
     * Looks only at the questions of some elements.
     *
     * @param first an element
     * @param others further elements
     * @return the assertions, which refuse an element that is not known under the edition of a record
     */
    public S lookingAt(ElementId first, ElementId... others) {
        return with(scope.lookingAt(parts(Part.OfElement::new, first, others)));
    }

    /**
     * Looks only at some questions.
     *
     * @param first the code of a rule, also one that it had before
     * @param others further codes
     * @return the assertions, which refuse the code of a rule that is not asked
     */
    public S lookingAt(RuleCode first, RuleCode... others) {
        return with(scope.lookingAt(parts(Part.OfRule::new, first, others)));
    }

    /**
     * Looks only at the questions that decide what a principle or an element comes to.
     *
     * @return the assertions
     */
    public S onlyKeyRules() {
        return with(scope.onlyKeyRules());
    }

    /**
     * Looks only at what is about some: somebody's practice or the conditions for it. What the service is asked, for instance,
     * is no matter of {@link About#PRACTICE}.
     *
     * @param first whom or what findings are about
     * @param others whom or what else
     * @return the assertions
     */
    public S about(About first, About... others) {
        return with(scope.about(Set.copyOf(EnumSet.of(first, others))));
    }

    /**
     * Says why something is asserted, for whoever reads that it does not hold.
     *
     * @param reason what completes "Because"; shown as it is, so nothing about anybody belongs in it
     * @return the assertions
     */
    public S because(String reason) {
        return with(scope.because(reason));
    }

    /**
     * Says that nothing can be judged yet in what is looked at. An assertion that follows then holds just as long as that is
     * so, and no longer once something can be judged, so that this is taken away again.
     *
     * @return the assertions
     */
    public S expectingNothingToJudge() {
        return with(scope.expectingNothingToJudge());
    }

    static <I> List<Part> parts(Function<I, ? extends Part> part, I first, I[] others) {
        return Stream.concat(Stream.of(first), Stream.of(others))
                .distinct()
                .<Part>map(part)
                .toList();
    }
}
