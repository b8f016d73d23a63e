package vn.congtam.embedded;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What the server knows of the secret, by RFC 5802 and 7677: enough to check a proof, and not to give one. */
@SuppressWarnings("ArrayRecordComponent") // told apart by nobody
record Scram(byte[] salt, byte[] storedKey, byte[] serverKey) {
    /** The least that drivers accept. More would only slow guessing, and nobody guesses what was drawn at random. */
    static final int ITERATIONS = 4096;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Scram of(String secret) {
        byte[] salt = random(16);
        byte[] salted = salted(secret, salt);
        return new Scram(salt, digest(mac(salted, "Client Key")), mac(salted, "Server Key"));
    }

    static String nonce() {
        return Base64.getEncoder().encodeToString(random(24));
    }

    boolean isProof(byte[] proof, String exchange) {
        byte[] signature = mac(storedKey, exchange);
        if (proof.length != signature.length) {
            return false;
        }
        byte[] clientKey = new byte[proof.length];
        for (int at = 0; at < proof.length; at++) {
            clientKey[at] = (byte) (proof[at] ^ signature[at]);
        }
        return MessageDigest.isEqual(digest(clientKey), storedKey);
    }

    /** With which the server shows in turn that it knows the secret. */
    byte[] signature(String exchange) {
        return mac(serverKey, exchange);
    }

    private static byte[] salted(String secret, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(secret.toCharArray(), salt, ITERATIONS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
