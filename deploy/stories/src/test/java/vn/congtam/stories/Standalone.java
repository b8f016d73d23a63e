package vn.congtam.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as a newcomer starts it: the process of {@code deploy/kpi run}. */
final class Standalone implements AutoCloseable {
    private static final Path SCRIPT =
            Path.of("").toAbsolutePath().resolve("../kpi").normalize();

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> printed = new ArrayList<>();

    private Standalone(Path data, int port, String sample) throws IOException {
        this.data = data;
        this.port = port;
        this.process = new ProcessBuilder(
                        SCRIPT.toString(), "run", "--port", "" + port, "--data", data.toString(), "--sample", sample)
                .redirectErrorStream(true)
                .start();
        awaitReady();
    }

    static Standalone start(Path data, int port, String sample) {
        try {
            return new Standalone(data, port, sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    URI origin() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** A bearer token of a role of the demo accounts, or of a staff code. */
    String token(String who) {
        return kpi("", "token", who, "--data", data.toString());
    }

    /** Of all demo accounts, as it is printed before READY. */
    String password() {
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
        process.destroyForcibly();
        await();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("did not stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            printed.add(line);
            if (line.startsWith("READY ")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(printed::add));
                return;
            }
        }
        throw new IllegalStateException("ended before READY:\n" + String.join("\n", printed));
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
