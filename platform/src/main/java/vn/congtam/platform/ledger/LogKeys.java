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
 * The keys by which the service signs its own log and vouches for others, made at its first start. A keystore holds the
 * private key; the file beside it, which is to be printed and handed out, the public one.
 */
final class LogKeys {
    private static final String LOG = "log";
    private static final String WITNESS = "witness";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ANY = "AES"; // what a keystore calls bytes that no certificate goes with

    private final Path folder;
    private final char[] password;

    LogKeys(Path folder, String password) {
        this.folder = folder;
        this.password = password.toCharArray();
    }

    SigningKey of(String log) {
        return key(LOG, log, Kind.NOTE);
    }

    /** Another than that of the log: a key says one thing only. */
    SigningKey witness(String log) {
        return key(WITNESS, log + "/" + WITNESS, Kind.COSIGNATURE);
    }

    private SigningKey key(String use, String name, Kind kind) {
        try {
            Path store = file(use, "p12");
            return Files.exists(store) ? read(use, store) : made(use, SigningKey.generated(name, kind, RANDOM), store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keystore of " + name + " cannot be used", e);
        }
    }

    private SigningKey made(String use, SigningKey key, Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, password);
        keys.setEntry(use, entry(key), protection());
        Durable.write(file(use, "vkey"), key.verifier() + "\n");
        Path draft = file(use, "p12.draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            keys.store(out, password);
        }
        Durable.move(draft, store);
        return key;
    }

    private SigningKey read(String use, Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password);
        }
        VerifierKey verifier =
                VerifierKey.parse(Files.readString(file(use, "vkey")).strip());
        KeyStore.SecretKeyEntry entry = (KeyStore.SecretKeyEntry) keys.getEntry(use, protection());
        return SigningKey.of(verifier, entry.getSecretKey().getEncoded());
    }

    private static KeyStore.SecretKeyEntry entry(SigningKey key) {
        return new KeyStore.SecretKeyEntry(new SecretKeySpec(key.key().getEncoded(), ANY));
    }

    private KeyStore.PasswordProtection protection() {
        return new KeyStore.PasswordProtection(password);
    }

    private Path file(String use, String kind) {
        return folder.resolve(use + "." + kind);
    }
}
