package vn.congtam.standalone.backup.sealed;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.SecretKey;

/** Seals and opens the files of backups by one password. */
public final class Seal {
    private static final int ITERATIONS = 600_000; // OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Password password;
    private final Map<String, SecretKey> keys = new HashMap<>();

    public Seal(Password password) {
        this.password = password;
    }

    /** A file that was opened, as far as its header. */
    public record Opened(Header header, InputStream clear) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            clear.close();
        }
    }

    public static String newSeries() {
        return random(16);
    }

    private static String random(int length) {
        byte[] random = new byte[length];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Of a file that this password opens. */
    public Header headerOf(Path file) throws IOException {
        try (Opened opened = open(file)) {
            return opened.header();
        }
    }

    public Header header(String kind, int number, String series) {
        String check = FileKey.check(key(series, ITERATIONS));
        return new Header(kind, number, series, ITERATIONS, random(32), check);
    }

    /** @return to be written to; the file is whole once it is closed */
    public OutputStream seal(Path file, Header header) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        out.write(header.bytes());
        return new SealedOutput(out, FileKey.of(key(header.series(), header.iterations()), header));
    }

    /** @throws NotWhole at once or while it is read */
    public Opened open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            Header header = Header.read(in, file);
            SecretKey key = key(header.series(), header.iterations());
            if (!FileKey.check(key).equals(header.check())) throw wrong(file);
            return new Opened(header, new SealedInput(in, FileKey.of(key, header), file));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static NotWhole wrong(Path file) {
        return new NotWhole(
                "Mật khẩu sao lưu không đúng: " + file, "the password is not that of this backup: " + file, null);
    }

    private SecretKey key(String series, int iterations) {
        byte[] salt = HexFormat.of().parseHex(series);
        return keys.computeIfAbsent(series + " " + iterations, _ -> password.key(salt, iterations));
    }
}
