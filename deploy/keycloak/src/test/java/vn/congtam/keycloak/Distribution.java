package vn.congtam.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.function.SingletonSupplier;

/** Keycloak as it is published: from the local repository, or fetched into it by Maven when that was asked for. */
record Distribution(String version, Path zip) {
    private static final String ARTIFACT = "keycloak-quarkus-dist";
    private static final long MINUTES = 10;

    private static final Supplier<Optional<Distribution>> FOUND = SingletonSupplier.of(Distribution::find);

    /** Where it is not, tests are skipped, and are told to be: a class whose start is given up would not be counted. */
    static boolean isThere() {
        return FOUND.get().isPresent();
    }

    static Distribution ofThisRun() {
        return FOUND.get().orElseThrow();
    }

    /** None where it can not be had; why is printed. */
    private static Optional<Distribution> find() {
        String version = System.getProperty("keycloak.version", "26.7.3");
        Path zip = Path.of(
                        System.getProperty("keycloak.repository", System.getProperty("user.home") + "/.m2/repository"))
                .resolve(Path.of("org", "keycloak", ARTIFACT, version, ARTIFACT + "-" + version + ".zip"));
        if (Files.notExists(zip) && Boolean.getBoolean("keycloak.fetch")) {
            fetch(version);
        }
        if (Files.notExists(zip)) {
            System.out.println("NOT RUN: the tests against a real Keycloak. There is no " + zip
                    + (Boolean.getBoolean("keycloak.fetch")
                            ? ", and it could not be fetched."
                            : "; ./mvnw -Pkeycloak verify fetches it."));
            return Optional.empty();
        }
        return Optional.of(new Distribution(version, zip));
    }

    /** By a Maven of its own: in the build's own, a registry that is away would fail the build. */
    private static void fetch(String version) {
        if (System.getProperty("keycloak.offline", "").equals("offline true")) {
            return;
        }
        Path root = Path.of("").toAbsolutePath().resolve("../..").normalize();
        try {
            Process maven = new ProcessBuilder(
                            root.resolve("mvnw").toString(),
                            "-B",
                            "-q",
                            "-N",
                            "--no-transfer-progress",
                            "dependency:get",
                            "-Dtransitive=false",
                            "-Dartifact=org.keycloak:" + ARTIFACT + ":" + version + ":zip")
                    .directory(root.toFile())
                    .inheritIO()
                    .start();
            if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
                maven.destroy();
            }
        } catch (IOException e) {
            System.out.println("Keycloak is not fetched: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once for all runs, for its first start rebuilds it. */
    Path unpacked(Path folder) {
        Path home = folder.resolve("keycloak-" + version);
        Path whole = home.resolve("unpacked");
        if (Files.notExists(whole)) {
            unpack(folder);
            make(whole);
        }
        return home;
    }

    private void unpack(Path folder) {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                if (!to.startsWith(folder)) {
                    throw new IOException("outside: " + entry.getName());
                }
                write(entry, entries, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ZipEntry entry, ZipInputStream content, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.resolveSibling(""));
        Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void make(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
