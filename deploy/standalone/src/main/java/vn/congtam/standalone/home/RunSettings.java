package vn.congtam.standalone.home;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/**
 * What the command line needs to know of an installation, and what does not change once it was started.
 *
 * @param people 0 for the sample's own number
 * @param begun the day of the first start, in Vietnam
 */
public record RunSettings(String origin, SampleKind sample, int people, LocalDate begun) {

    public static RunSettings of(Options options, Optional<RunSettings> before, LocalDate today) {
        String origin = "http://127.0.0.1:" + options.port();
        return before.map(known -> new RunSettings(origin, known.sample, known.people, known.begun))
                .orElseGet(() -> new RunSettings(
                        origin,
                        options.sample().orElse(SampleKind.COMMUNE),
                        options.people().orElse(0),
                        today));
    }

    public String issuer() {
        return origin + "/identity";
    }

    public static Optional<RunSettings> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            found.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new RunSettings(
                found.getProperty("origin"),
                SampleKind.of(found.getProperty("sample")).orElseThrow(),
                Integer.parseInt(found.getProperty("people")),
                LocalDate.parse(found.getProperty("begun", LocalDate.now().toString()))));
    }

    public void write(Path file) {
        Properties all = new Properties();
        all.setProperty("origin", origin);
        all.setProperty("sample", sample.code());
        all.setProperty("people", String.valueOf(people));
        all.setProperty("begun", begun.toString());
        all.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                all.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
