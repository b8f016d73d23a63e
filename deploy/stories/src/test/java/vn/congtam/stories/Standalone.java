package vn.congtam.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Ports;

/** The product as a newcomer starts it: the process of {@code deploy/kpi run}. */
final class Standalone implements AutoCloseable {
    static final Path SCRIPT = Path.of("").toAbsolutePath().resolve("../kpi").normalize();

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> printed = new ArrayList<>();
    private final Thread reading;
    private boolean ended;

    private Standalone(Map<String, String> environment, Path data, int port, String... options) {
        this.data = data;
        this.port = port;
        List<String> command =
                new ArrayList<>(List.of(SCRIPT.toString(), "run", "--port", "" + port, "--data", data.toString()));
        command.addAll(List.of(options));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            this.process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Reading a pipe keeps the carrier of a virtual thread: three systems on two cores, and the third is never
        // heard.
        this.reading = Thread.ofPlatform().daemon().start(this::read);
    }

    static Standalone start(Path data, int port, String sample) {
        Standalone started = begin(data, port, "--sample", sample);
        started.awaitLine("READY ");
        return started;
    }

    /** Without a sample, on the morning of a day from which time goes on. */
    static Standalone startOn(LocalDate day, Path data, int port) {
        try {
            Instant morning = day.atTime(7, 30).atZone(Today.VIETNAM).toInstant();
            Files.writeString(Home.at(data).startingMoment(), morning.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(data, port, "none");
    }

    /** On its way, and not yet ready. */
    static Standalone begin(Path data, int port, String... options) {
        return new Standalone(Map.of(), data, port, options);
    }

    /** Without a sample, with these settings. */
    static Standalone startWith(Map<String, String> environment, Path data, int port) {
        Standalone started = new Standalone(environment, data, port, "--sample", "none");
        started.awaitLine("READY ");
        return started;
    }

    /** It is taken some seconds later, so it is none that an outgoing connection may be given meanwhile. */
    static int freePort() {
        return Ports.free();
    }

    /** What a command of {@code deploy/kpi} prints, given some input. */
    static String kpi(String input, String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command of {@code deploy/kpi} ends with, and what it says on either stream. */
    static Ended ended(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
            command.addAll(List.of(arguments));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Ended(int exit, String said) {}

    Path data() {
        return data;
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** A bearer token of a role of the demo accounts, or of a staff code. */
    String token(String who) {
        return kpi("", "token", who, "--data", data.toString());
    }

    /** Of all demo accounts, as it is printed before READY. */
    synchronized String password() {
        return printed.stream()
                .filter(line -> line.contains("password: "))
                .map(line -> line.substring(line.indexOf("password: ") + "password: ".length())
                        .strip())
                .findFirst()
                .orElseThrow();
    }

    /** As if the power failed. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        int _ = await();
    }

    long pid() {
        return process.pid();
    }

    /** As Ctrl-C does; through its handle, as the process itself would no longer let its last words be read. */
    int stop() {
        process.toHandle().destroy();
        return await();
    }

    @Override
    public void close() {
        int _ = stop();
    }

    /** What it ended with, once all that it printed is read. */
    int await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || !reading.join(Duration.ofSeconds(60))) {
                throw new IllegalStateException("did not end within a minute:\n" + printed());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    synchronized String printed() {
        return String.join("\n", printed);
    }

    /** @throws IllegalStateException when it ends, or ten minutes pass, without such a line */
    synchronized void awaitLine(String part) {
        long giveUp = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (printed.stream().noneMatch(line -> line.contains(part))) {
            if (ended || System.nanoTime() > giveUp) {
                throw new IllegalStateException("no \"" + part + "\" in:\n" + printed());
            }
            try {
                wait(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                print(line);
            }
        } catch (IOException killed) {
            print(killed.toString());
        } finally {
            end();
        }
    }

    private synchronized void print(String line) {
        printed.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    static Path directory(String name) {
        try {
            Path target = Path.of("target");
            Files.createDirectories(target);
            return Files.createTempDirectory(target.toAbsolutePath(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
