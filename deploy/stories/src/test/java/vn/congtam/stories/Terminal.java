package vn.congtam.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A call of {@code deploy/kpi} that goes on until it is told to stop. */
final class Terminal {
    private final Process process;
    private final StringBuilder said = new StringBuilder();

    private Terminal(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    static Terminal of(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Standalone.SCRIPT.toString()));
        command.addAll(List.of(arguments));
        try {
            return new Terminal(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) hear(line + "\n");
        } catch (IOException ended) {
            hear(ended + "\n");
        }
    }

    private synchronized void hear(String line) {
        said.append(line);
        notifyAll();
    }

    synchronized void awaitLine(String beginning) {
        long giveUp = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!("\n" + said).contains("\n" + beginning)) {
            if (System.nanoTime() > giveUp) throw new IllegalStateException("no " + beginning + " in:\n" + said);
            try {
                wait(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What it ended with, also when it had ended before. */
    int stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.toHandle().destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("does not stop:\n" + said);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
