package org.practicemodel.core.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digits that stand for an id and can be found or confirmed only by whoever has a secret: the first 16 hexadecimal digits of
 * an HMAC-SHA-256 over the type of the id and the id.
 *
 * <p>The one place in which ids are keyed, so that no two ways of doing it grow apart. Immutable and thread-safe.
 */
public final class KeyedIds {

    /** The fewest bytes that a secret has. */
    public static final int SHORTEST_SECRET = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES_KEPT = 8;

    private final SecretKeySpec key;

    private KeyedIds(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Obtains the digits that depend on a secret.
     *
     * @param secret the secret, at least {@link #SHORTEST_SECRET} bytes; copied
     * @param purpose what the secret is for, as the message says it where the secret is too short
     * @return the digits
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static KeyedIds withSecret(byte[] secret, String purpose) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A secret for " + purpose + " has at least " + SHORTEST_SECRET
                    + " bytes, this one has " + secret.length);
        }
        return new KeyedIds(new SecretKeySpec(secret, ALGORITHM));
    }

    /**
     * Returns the digits for one id.
     *
     * @param type the type of the id, without a zero byte; ids of two types with one text do not resemble each other
     * @param id the id
     * @return 16 hexadecimal digits, always the same for the same type, id and secret
     */
    public String digits(String type, String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // The zero byte keeps the type and the id apart: no type holds one.
            byte[] code = mac.doFinal((type + '\0' + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(code, 0, BYTES_KEPT);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /** Shows the type only, never a secret. */
    @Override
    public String toString() {
        return "KeyedIds";
    }
}
