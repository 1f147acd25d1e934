package org.practicemodel.formulation.perspective;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Gives ids that nothing else has: {@code <part>.<id>}, and where that is too long or taken, its beginning with a digest.
 */
final class QualifiedNames {

    /** The most characters that an id has, see {@link org.practicemodel.core.entry.Identifier}. */
    static final int MAX_LENGTH = 100;

    private static final int DIGEST_BYTES = 8;

    private final Set<String> taken;

    QualifiedNames(Set<String> taken) {
        this.taken = taken;
    }

    String name(String part, String id) {
        String plain = part + "." + id;
        String name = plain;
        while (name.length() > MAX_LENGTH || taken.contains(name)) {
            String digest = digest(name);
            name = plain.substring(0, Math.min(plain.length(), MAX_LENGTH - digest.length() - 1)) + "." + digest;
        }
        taken.add(name);
        return name;
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
