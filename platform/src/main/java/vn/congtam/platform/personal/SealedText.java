package vn.congtam.platform.personal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * How a sealed text is written: {@code sealed:1:NONCE:CIPHERTEXT}, both in base64url, by AES-256-GCM. What it is bound to
 * is the kind of record, the person and the field.
 */
public final class SealedText {
    public static final int NONCE_BYTES = 12;
    private static final String MARK = "sealed:1:";
    private static final int TAG_BITS = 128;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private SealedText() {}

    public static boolean is(String text) {
        return text.startsWith(MARK);
    }

    /** @param nonce never used before with this key */
    public static String seal(SecretKey key, byte[] nonce, Seals.Place place, String text) {
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(bytes(text));
            return MARK + TEXT.encodeToString(nonce) + ":" + TEXT.encodeToString(locked);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CannotOpen when it was sealed by another key, in another place, or changed since */
    public static String open(SecretKey key, Seals.Place place, String sealed) {
        try {
            String[] parts = sealed.substring(MARK.length()).split(":", -1);
            byte[] nonce = Base64.getUrlDecoder().decode(parts[0]);
            byte[] locked = Base64.getUrlDecoder().decode(parts[1]);
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(locked);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new CannotOpen("what is sealed of " + place.whose() + " in " + place.of() + " is not whole", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Seals.Place place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bound().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Equal words are equal, as in all that is canonical; half a character is refused. */
    private static byte[] bytes(String text) {
        try {
            CharBuffer normal = CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC));
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(normal);
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a character (unpaired surrogate)", e);
        }
    }
}
