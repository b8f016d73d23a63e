package vn.congtam.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.NavigableMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.personal.CannotOpen;
import vn.congtam.platform.personal.SealedText;

/** Wraps the keys of persons by AES-256-GCM under the newest key of the keystore, bound to the person. */
final class Wrapping {
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final NavigableMap<String, SecretKey> keys;
    private final SecureRandom random = new SecureRandom();

    /** @param keys by their names; the last one wraps, the others only unwrap */
    Wrapping(NavigableMap<String, SecretKey> keys) {
        if (keys.isEmpty()) throw new IllegalStateException("the keystore holds no secret key");
        this.keys = keys;
    }

    /** @param by the name of the key that wraps it */
    record Wrapped(String by, byte[] bytes) {}

    String newest() {
        return keys.lastKey();
    }

    SecretKey newKey() {
        return new SecretKeySpec(random(KEY_BYTES), "AES");
    }

    byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    Wrapped wrap(StaffCode whose, SecretKey key) {
        return wrap(whose.value(), key);
    }

    /** @param bound what it is of: it opens as nothing else */
    Wrapped wrap(String bound, SecretKey key) {
        try {
            byte[] nonce = random(SealedText.NONCE_BYTES);
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, newest(), nonce, bound).doFinal(key.getEncoded());
            byte[] all = Arrays.copyOf(nonce, nonce.length + locked.length);
            System.arraycopy(locked, 0, all, nonce.length, locked.length);
            return new Wrapped(newest(), all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SecretKey unwrap(StaffCode whose, Wrapped wrapped) {
        return unwrap(whose.value(), wrapped);
    }

    SecretKey unwrap(String bound, Wrapped wrapped) {
        if (!keys.containsKey(wrapped.by())) {
            throw new CannotOpen("the keystore has no " + wrapped.by() + ", which wraps the key of " + bound, null);
        }
        try {
            byte[] nonce = Arrays.copyOf(wrapped.bytes(), SealedText.NONCE_BYTES);
            byte[] locked = Arrays.copyOfRange(wrapped.bytes(), nonce.length, wrapped.bytes().length);
            return new SecretKeySpec(
                    cipher(Cipher.DECRYPT_MODE, wrapped.by(), nonce, bound).doFinal(locked), "AES");
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("the key of " + bound + " is not whole", e);
        }
    }

    private Cipher cipher(int mode, String by, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(by), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((by + "\n" + bound).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
