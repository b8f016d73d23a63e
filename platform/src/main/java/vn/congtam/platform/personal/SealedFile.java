package vn.congtam.platform.personal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * How a file is sealed: a version, a salt, and segments of 64 KiB by AES-256-GCM under a key of this file alone, which
 * follows (HKDF-SHA256, RFC 5869) from that of the person, the salt and the place. The nonce of a segment counts it and
 * tells whether it is the last: none can be left out, moved or cut off, and what is shown of a file was sealed so.
 */
public final class SealedFile {
    public static final int SALT_BYTES = 32;
    static final int SEGMENT = 65_536;
    static final int TAG_BYTES = 16;

    private static final byte VERSION = 1;

    private SealedFile() {}

    /** @param salt never used before with this key */
    public static InputStream seal(SecretKey key, byte[] salt, Seals.Place place, InputStream clear)
            throws IOException {
        SecretKey own = ownKey(key, salt, place);
        byte[] head = ByteBuffer.allocate(1 + SALT_BYTES).put(VERSION).put(salt).array();
        InputStream body = new Segments(
                clear, SEGMENT, (segment, number, last) -> turned(Cipher.ENCRYPT_MODE, own, segment, number, last));
        return new SequenceInputStream(new ByteArrayInputStream(head), body);
    }

    /** @throws CannotOpen at once or while it is read: it was sealed by another key, in another place, or changed since */
    public static InputStream open(SecretKey key, Seals.Place place, InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(1 + SALT_BYTES);
        if (head.length <= SALT_BYTES || head[0] != VERSION) throw notWhole(place, null);
        SecretKey own = ownKey(key, Arrays.copyOfRange(head, 1, head.length), place);
        Segments clear = new Segments(
                sealed, SEGMENT + TAG_BYTES, (segment, number, last) -> opened(place, own, segment, number, last));
        clear.ready();
        return clear;
    }

    private static byte[] opened(Seals.Place place, SecretKey key, byte[] segment, int number, boolean last) {
        try {
            return turned(Cipher.DECRYPT_MODE, key, segment, number, last);
        } catch (IllegalStateException e) {
            throw notWhole(place, e);
        }
    }

    private static byte[] turned(int mode, SecretKey key, byte[] segment, int number, boolean last) {
        try {
            byte[] nonce = ByteBuffer.allocate(SealedText.NONCE_BYTES)
                    .putInt(number)
                    .put((byte) (last ? 1 : 0))
                    .array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            return cipher.doFinal(segment);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey ownKey(SecretKey key, byte[] salt, Seals.Place place) {
        try {
            byte[] bound = place.bound().getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .addSalt(salt)
                                    .thenExpand(bound, 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CannotOpen notWhole(Seals.Place place, @Nullable Throwable cause) {
        return new CannotOpen("the file of " + place.whose() + " in " + place.of() + " is not whole", cause);
    }
}
