package vn.congtam.standalone.backup.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a file, which is not secret: what it is, and how its key follows from the password.
 *
 * @param kind what the file holds
 * @param number of the backup that made it
 * @param series the same for all files of a folder; the salt of the password
 * @param own of this file alone
 * @param check tells a wrong password from a changed file
 */
public record Header(String kind, int number, String series, int iterations, String own, String check) {
    static final int MOST_BYTES = 512;

    private static final String MAGIC = "congtam-backup";
    private static final int VERSION = 1;
    private static final int LEAST_ITERATIONS = 100_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final Pattern LINE = Pattern.compile(
            MAGIC + "/" + VERSION
                    + " ([a-z]{1,20}) ([0-9]{1,9}) pbkdf2-sha256 ([0-9a-f]{32}) ([0-9]{1,8}) aes-256-gcm ([0-9a-f]{64}) ([0-9a-f]{16})");

    String line() {
        return MAGIC + "/" + VERSION + " " + kind + " " + number + " pbkdf2-sha256 " + series + " " + iterations
                + " aes-256-gcm " + own + " " + check;
    }

    /** @param file named when it is none */
    static Header read(InputStream in, Object file) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next > '\n' && line.length() < MOST_BYTES) {
            line.append((char) next);
            next = in.read();
        }
        return parse(line.toString())
                .orElseThrow(() -> new NotWhole(
                        "Không phải tệp sao lưu mà phiên bản này đọc được: " + file,
                        "not a file of a backup that this version reads: " + file,
                        null));
    }

    private static Optional<Header> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) return Optional.empty();
        int iterations = Integer.parseInt(parts.group(4));
        if (iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS) return Optional.empty();
        int number = Integer.parseInt(parts.group(2));
        return Optional.of(
                new Header(parts.group(1), number, parts.group(3), iterations, parts.group(5), parts.group(6)));
    }

    byte[] bytes() {
        return (line() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
