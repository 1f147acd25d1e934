package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.view.RecordView;

/** What was decided in the episode that rules look at, and by whom. */
public final class Decisions {

    private static final Set<DecisionMode> WITH_THE_FAMILY = Set.of(DecisionMode.JOINT, DecisionMode.FAMILY);

    private Decisions() {}

    /** Returns the decisions of the episode, in the order of their ids. */
    public static List<Decision> of(RecordView view) {
        return view.record().engagement().decisions().stream()
                .filter(decision -> view.episode().belongs(decision.on()))
                .sorted(Comparator.comparing(decision -> decision.id().value()))
                .toList();
    }

    /**
     * Checks whether a decision was joint or the family's: it says so, or, where it does not say who decided, somebody of the
     * family or of those around it is named among the deciders.
     */
    public static boolean isWithTheFamily(Decision decision) {
        return decision.mode().map(WITH_THE_FAMILY::contains).orElseGet(() -> namesFamily(decision));
    }

    /** Checks whether somebody marked that only those who work with the family decided. */
    public static boolean isProfessionalOnly(Decision decision) {
        return decision.mode().filter(DecisionMode.PROFESSIONAL_ONLY::equals).isPresent();
    }

    /** Checks whether somebody of the family or of those around it is named among the deciders. */
    public static boolean namesFamily(Decision decision) {
        return decision.deciders().stream().anyMatch(party -> party.person().isPresent());
    }
}
