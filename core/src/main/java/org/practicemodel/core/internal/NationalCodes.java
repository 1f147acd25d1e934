package org.practicemodel.core.internal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.ReferralSource;

/**
 * The code lists that both national formats of England share, with what each code is in our terms. A code that has no
 * term of ours is known and maps to nothing. Our interpretation. Immutable and thread-safe.
 */
final class NationalCodes {

    /** Why an episode was closed, codes RC1 to RC9. */
    static final Map<String, Optional<ClosureReason>> CLOSURE_REASONS = Map.ofEntries(
            entry("RC1", Optional.of(ClosureReason.ADOPTION)),
            entry("RC2", Optional.of(ClosureReason.DIED)),
            // A child arrangements order.
            entry("RC3", Optional.of(ClosureReason.OTHER)),
            // A special guardianship order.
            entry("RC4", Optional.of(ClosureReason.OTHER)),
            entry("RC5", Optional.of(ClosureReason.TRANSFER)),
            // To adult social care: another service, but not one that the family stepped down to.
            entry("RC6", Optional.of(ClosureReason.OTHER)),
            // Any other reason, among them that the child is no longer in need: which of them, the code does not say.
            entry("RC7", Optional.of(ClosureReason.OTHER)),
            entry("RC8", Optional.of(ClosureReason.NO_FURTHER_ACTION)),
            entry("RC9", Optional.of(ClosureReason.STEPPED_DOWN)));

    /** Who made a referral, codes 1A to 10. */
    static final Map<String, Optional<ReferralSource>> REFERRAL_SOURCES = Map.ofEntries(
            entry("1A", Optional.of(ReferralSource.FAMILY)),
            entry("1B", Optional.of(ReferralSource.OTHER)),
            // The child, who is the family too.
            entry("1C", Optional.of(ReferralSource.FAMILY)),
            entry("1D", Optional.of(ReferralSource.OTHER)),
            entry("2A", Optional.of(ReferralSource.SCHOOL)),
            entry("2B", Optional.of(ReferralSource.OTHER)),
            entry("3A", Optional.of(ReferralSource.HEALTH)),
            entry("3B", Optional.of(ReferralSource.HEALTH)),
            entry("3C", Optional.of(ReferralSource.HEALTH)),
            entry("3D", Optional.of(ReferralSource.HEALTH)),
            entry("3E", Optional.of(ReferralSource.HEALTH)),
            entry("3F", Optional.of(ReferralSource.HEALTH)),
            entry("4", Optional.of(ReferralSource.OTHER)),
            entry("5A", Optional.of(ReferralSource.LOCAL_AUTHORITY)),
            entry("5B", Optional.of(ReferralSource.LOCAL_AUTHORITY)),
            entry("5C", Optional.of(ReferralSource.LOCAL_AUTHORITY)),
            entry("5D", Optional.of(ReferralSource.LOCAL_AUTHORITY)),
            entry("6", Optional.of(ReferralSource.POLICE)),
            entry("7", Optional.of(ReferralSource.OTHER)),
            entry("8", Optional.of(ReferralSource.OTHER)),
            entry("9", Optional.of(ReferralSource.OTHER)),
            // Not known to the source.
            entry("10", Optional.empty()));

    private NationalCodes() {}
}
