package vn.congtam.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with our class path, to be killed: no shutdown hook, no flush, nothing is said goodbye to. */
final class Child implements AutoCloseable {
    private static final String END = ";";

    private final Process process;
    private final BufferedReader said;

    private Child(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static Child of(Class<?> main, Path dir) throws IOException {
        return new Child(new ProcessBuilder(command(main, dir))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static List<String> command(Class<?> main, Path dir) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                dir.toString());
    }

    /** Reads so many lines, kills it in the midst of its work, and reads what it had still said. */
    List<String> killAfter(int lines) throws IOException {
        List<String> all = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.endsWith(END)) {
                all.add(line.substring(0, line.length() - END.length()));
            }
            if (all.size() == lines) {
                kill();
            }
        }
        if (all.size() < lines) {
            throw new IllegalStateException("it died by itself after " + all.size() + " lines");
        }
        return all;
    }

    /** A line without its end was torn by the kill. */
    static void say(String line) {
        System.out.println(line + END);
    }

    /** Else a test would wait for ever for what it says. */
    static void diesOfAnyError() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            error.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
    }

    /** By its handle: the process itself would close what it has still said. */
    private boolean kill() {
        return process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
