package vn.congtam.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtam.platform.keys.Keystore;

/** The secrets of one installation, made at its first start and kept in its folder, readable by its owner alone. */
public final class Keyring {
    private static final String PLAIN_TO_READ = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int BITS_256 = 52;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretFile signingKey;
    private final SecretFile formerSigningKey;
    private final SecretFile clientSecret;
    private final SecretFile password;
    private final SecretFile database;
    private final SecretFile broker;
    private final SecretFile vault;
    private final Path personalKeystore;
    private final SecretFile personalPassword;
    private final SecretFile ledger;

    public Keyring(Path folder) {
        signingKey = new SecretFile(folder.resolve("signing-key.json"));
        formerSigningKey = new SecretFile(folder.resolve("signing-key-former.json"));
        clientSecret = new SecretFile(folder.resolve("client-secret"));
        password = new SecretFile(folder.resolve("demo-password"));
        database = new SecretFile(folder.resolve("database-secret"));
        broker = new SecretFile(folder.resolve("broker-secret"));
        vault = new SecretFile(folder.resolve("vault-key"));
        personalKeystore = folder.resolve("personal.p12");
        personalPassword = new SecretFile(folder.resolve("personal-password"));
        ledger = new SecretFile(folder.resolve("ledger-password"));
    }

    public RSAKey signingKey() {
        return parsed(signingKey.orMade(() -> newKey(Instant.now())));
    }

    /** The present one and, for what it has signed, the one before it. */
    public List<RSAKey> signingKeys() {
        Stream<RSAKey> former = formerSigningKey.exists() ? Stream.of(parsed(formerSigningKey.read())) : Stream.empty();
        RSAKey present = signingKey();
        return Stream.concat(
                        Stream.of(present),
                        former.filter(one -> !present.getKeyID().equals(one.getKeyID())))
                .toList();
    }

    /**
     * A new one, where the present one is older than it may be. The former is kept first: should this end in between, it is
     * still the present one.
     */
    public void renewSigningKey(Duration keptFor, Instant now) {
        RSAKey present = signingKey();
        Date made = present.getIssueTime();
        if (made != null && !made.toInstant().plus(keptFor).isBefore(now)) return;
        formerSigningKey.change(present.toJSONString());
        signingKey.change(newKey(now));
    }

    private RSAKey parsed(String key) {
        try {
            return RSAKey.parse(key);
        } catch (ParseException e) {
            throw new IllegalStateException(signingKey + " holds no signing key", e);
        }
    }

    /** With which the edge shows itself to the identity provider. */
    public String clientSecret() {
        return clientSecret.orMade(() -> random(40));
    }

    /** Of every demo account; without a sample, the administrator's for the first time. */
    public String password() {
        return password.orMade(() -> random(4) + "-" + random(4) + "-" + random(4));
    }

    /** Which lets the services, and nobody else on this machine, into the embedded database. */
    public String databaseSecret() {
        return database.orMade(() -> random(BITS_256));
    }

    /** The same for the embedded broker. */
    public String brokerSecret() {
        return broker.orMade(() -> random(BITS_256));
    }

    /** Of the keystores in which the services keep the keys of their logs. */
    public String ledgerPassword() {
        return ledger.orMade(() -> random(BITS_256));
    }

    /** By which secrets of accounts are locked away in the database. */
    public byte[] vaultKey() {
        return HexFormat.of().parseHex(vault.orMade(Keyring::newVaultKey));
    }

    /** With the keys that wrap those of persons. */
    public Path personalKeystore() {
        return personalKeystore;
    }

    public String personalPassword() {
        return personalPassword.read();
    }

    public boolean hasPersonalKeys() {
        return Files.exists(personalKeystore) && personalPassword.exists();
    }

    /** Before the first fact, and never again: what one keystore sealed no other opens. */
    public void makePersonalKeys() {
        Path draft = personalKeystore.resolveSibling("personal.p12.draft");
        try {
            String password = personalPassword.orMade(() -> random(BITS_256));
            Files.deleteIfExists(draft);
            Files.createFile(draft, PrivateFolder.only("rw-------"));
            Keystore.addKey(draft, password, "kek-" + LocalDate.now(ZoneOffset.UTC));
            Files.move(draft, personalKeystore, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this installation was ever started: only its own start makes a key. */
    public boolean exists() {
        return signingKey.exists();
    }

    private static String newKey(Instant now) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .issueTime(Date.from(now))
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newVaultKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** Letters and digits that nobody takes for others. */
    public static String random(int length) {
        return IntStream.generate(() -> RANDOM.nextInt(PLAIN_TO_READ.length()))
                .limit(length)
                .mapToObj(place -> PLAIN_TO_READ.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
