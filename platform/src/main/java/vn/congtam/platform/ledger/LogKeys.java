package vn.congtam.platform.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;

/**
 * The key by which the log signs, made at its first start. The keystore holds the private key; the file beside it, which
 * is to be printed and handed out, the public one.
 */
final class LogKeys {
    private static final String ALIAS = "log";
    private static final String ANY = "AES"; // what a keystore calls bytes that no certificate goes with

    private final Path folder;
    private final char[] password;

    LogKeys(Path folder, String password) {
        this.folder = folder;
        this.password = password.toCharArray();
    }

    SigningKey of(String log) {
        try {
            Path store = folder.resolve("log.p12");
            return Files.exists(store) ? read(store) : made(log, store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keystore of " + log + " cannot be used", e);
        }
    }

    private SigningKey made(String log, Path store) throws IOException, GeneralSecurityException {
        SigningKey key = SigningKey.generated(log, Kind.NOTE, new SecureRandom());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, password);
        keys.setEntry(ALIAS, entry(key), protection());
        Durable.write(vkey(), key.verifier() + "\n");
        Path draft = store.resolveSibling("log.p12.draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            keys.store(out, password);
        }
        Durable.move(draft, store);
        return key;
    }

    private SigningKey read(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password);
        }
        VerifierKey verifier = VerifierKey.parse(Files.readString(vkey()).strip());
        KeyStore.SecretKeyEntry entry = (KeyStore.SecretKeyEntry) keys.getEntry(ALIAS, protection());
        return SigningKey.of(verifier, entry.getSecretKey().getEncoded());
    }

    private static KeyStore.SecretKeyEntry entry(SigningKey key) {
        return new KeyStore.SecretKeyEntry(new SecretKeySpec(key.key().getEncoded(), ANY));
    }

    private KeyStore.PasswordProtection protection() {
        return new KeyStore.PasswordProtection(password);
    }

    private Path vkey() {
        return folder.resolve("log.vkey");
    }
}
