package vn.congtam.standalone.identity.server.factor;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import vn.congtam.platform.keys.Hmac;
import vn.congtam.standalone.identity.Keyring;

/** Locks away by the key of the installation what is kept in the database: the one is of no use without the other. */
@Component
public class Vault {
    private final BytesEncryptor cipher;
    private final byte[] hashing;

    Vault(Keyring keyring) {
        byte[] key = keyring.vaultKey();
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(mac(key, "secrets"), "AES"), KeyGenerators.secureRandom(16), CipherAlgorithm.GCM);
        this.hashing = mac(key, "hashes");
    }

    String locked(String text) {
        return HexFormat.of().formatHex(cipher.encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    String opened(String locked) {
        return new String(cipher.decrypt(HexFormat.of().parseHex(locked)), StandardCharsets.UTF_8);
    }

    /** Of something random, or of what only who has the key could guess: what a person chose would need a slower one. */
    public String hash(String text) {
        return HexFormat.of().formatHex(mac(hashing, text));
    }

    private static byte[] mac(byte[] key, String text) {
        return Hmac.of(key, text.getBytes(StandardCharsets.UTF_8));
    }
}
