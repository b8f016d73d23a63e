package vn.congtam.platform.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** The PKCS12 file of the keys that wrap the keys of persons. */
public final class Keystore {
    private static final String KIND = "PKCS12";
    private static final int BITS = 256;

    private Keystore() {}

    /** Adds a new wrapping key; the keystore is made where there is none, or an empty file. */
    public static void addKey(Path file, String password, String alias) {
        try {
            KeyStore keys = open(file, password);
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(BITS);
            keys.setEntry(
                    alias,
                    new KeyStore.SecretKeyEntry(generator.generateKey()),
                    new KeyStore.PasswordProtection(password.toCharArray()));
            try (OutputStream out = Files.newOutputStream(file)) {
                keys.store(out, password.toCharArray());
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot write the keystore " + file, e);
        }
    }

    /** By their aliases, in the order of the alphabet. */
    static TreeMap<String, SecretKey> read(Path file, String password) {
        if (Files.notExists(file)) throw new IllegalStateException("there is no keystore " + file);
        try {
            return new TreeMap<>(secrets(open(file, password), password));
        } catch (GeneralSecurityException | IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) throw wrongPassword(file);
            throw new IllegalStateException("cannot read the keystore " + file, e);
        }
    }

    /** Without the cause: whoever starts it is told this and no riddle of the cipher. */
    private static IllegalStateException wrongPassword(Path file) {
        return new IllegalStateException("congtam.personal.password does not open the keystore " + file);
    }

    private static KeyStore open(Path file, String password) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(KIND);
        if (Files.exists(file) && Files.size(file) > 0) {
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, password.toCharArray());
            }
        } else {
            keys.load(null, null);
        }
        return keys;
    }

    private static Map<String, SecretKey> secrets(KeyStore keys, String password) throws GeneralSecurityException {
        Map<String, SecretKey> found = new TreeMap<>();
        for (String alias : java.util.Collections.list(keys.aliases())) {
            if (keys.getKey(alias, password.toCharArray()) instanceof SecretKey secret) found.put(alias, secret);
        }
        return found;
    }
}
