package org.practicemodel.core.rule;

import java.util.Optional;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.view.SubjectView;

/**
 * A place in the record that an answer rests on.
 *
 * <p>For instance {@code /team/leadAllocations/0}, id {@code allocation-1}, which supports it. It holds ids and places,
 * never what was recorded. Immutable and thread-safe. Our interpretation.
 *
 * @param pointer the JSON Pointer into the canonical JSON of the record; empty for the record as a whole
 * @param id the id of the entry there; empty where none is there, or where the part has no id of its own
 * @param role what it does for the answer
 * @param source the place in the source system, where the record knows it
 * @param recordingAssumed whether the record does not say when it was written down, so that the day of the event counts
 * @param restricted whether it may be shown only where restricted matters were asked for
 */
public record Evidence(
        String pointer,
        Optional<String> id,
        EvidenceRole role,
        Optional<String> source,
        boolean recordingAssumed,
        boolean restricted) {

    /**
     * Obtains evidence that an entry supports an answer.
     *
     * @param view the view of the record
     * @param entry the entry
     * @return the evidence
     */
    public static Evidence supports(SubjectView<?> view, Entry entry) {
        return of(view, entry, EvidenceRole.SUPPORTS);
    }

    /**
     * Obtains evidence that an entry contradicts what a rule looks for.
     *
     * @param view the view of the record
     * @param entry the entry
     * @return the evidence
     */
    public static Evidence contradicts(SubjectView<?> view, Entry entry) {
        return of(view, entry, EvidenceRole.CONTRADICTS);
    }

    /**
     * Obtains evidence that something is not recorded beside an entry.
     *
     * @param view the view of the record
     * @param nearest the entry beside which it would stand
     * @return the evidence
     */
    public static Evidence missing(SubjectView<?> view, Entry nearest) {
        return of(view, nearest, EvidenceRole.MISSING);
    }

    /**
     * Obtains evidence that something is not recorded in the record at all.
     *
     * @return the evidence, which points at the record as a whole
     */
    public static Evidence missing() {
        return new Evidence("", Optional.empty(), EvidenceRole.MISSING, Optional.empty(), false, false);
    }

    /**
     * Obtains evidence at a part of the record that has no id of its own, such as {@code /family/networkExploration}.
     *
     * @param pointer the JSON Pointer of the part in the canonical JSON of the record
     * @param role what it does for the answer
     * @return the evidence
     */
    public static Evidence at(String pointer, EvidenceRole role) {
        return new Evidence(pointer, Optional.empty(), role, Optional.empty(), true, false);
    }

    /**
     * Returns a copy of this evidence that is shown only where restricted matters were asked for.
     *
     * @return the copy
     */
    public Evidence asRestricted() {
        return new Evidence(pointer, id, role, source, recordingAssumed, true);
    }

    /**
     * Returns a copy of this evidence in another role.
     *
     * @param other the role
     * @return the copy
     */
    public Evidence inRole(EvidenceRole other) {
        return new Evidence(pointer, id, other, source, recordingAssumed, restricted);
    }

    private static Evidence of(SubjectView<?> view, Entry entry, EvidenceRole role) {
        Optional<Provenance> provenance = entry.provenance();
        return new Evidence(
                view.pointerTo(entry),
                Optional.of(entry.id().value()),
                role,
                provenance.flatMap(Evidence::place),
                provenance.flatMap(Provenance::recordedOn).isEmpty(),
                view.isRestricted(entry.id()));
    }

    private static Optional<String> place(Provenance provenance) {
        return provenance
                .sourceSystem()
                .map(system ->
                        provenance.path().map(path -> system + ":" + path).orElse(system));
    }
}
