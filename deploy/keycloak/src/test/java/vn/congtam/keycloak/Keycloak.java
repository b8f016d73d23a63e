package vn.congtam.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A Keycloak in a process of its own, with the realm of this folder and nothing that an earlier one left. */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final String password = UUID.randomUUID().toString();
    private final Path log = TARGET.resolve("keycloak.log");
    private final int port;
    private final Process process;

    Keycloak(Distribution distribution, Realm realm, int port) {
        this.port = port;
        Path home = distribution.unpacked(TARGET);
        realm.write(home.resolve(Path.of("data", "import", "congtam-realm.json")));
        this.process = start(home, realm.environment());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + port);
    }

    String issuer() {
        return root() + "/realms/congtam";
    }

    /** Of the one administrator that it begins with. */
    String password() {
        return password;
    }

    /** Until the realm answers. */
    Keycloak started() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Wire.answers(issuer() + "/.well-known/openid-configuration")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Keycloak did not start:\n" + said());
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        return this;
    }

    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            boolean _ = process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(Path home, Map<String, String> environment) {
        ProcessBuilder command = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment().putAll(environment);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", Administrator.NAME);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        try {
            return command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
