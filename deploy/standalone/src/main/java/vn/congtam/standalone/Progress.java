package vn.congtam.standalone;

import java.io.PrintStream;
import java.util.Locale;

/** What the person at the terminal is told, one short line per step. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void step(String vietnamese, String english) {
        out.printf(Locale.ROOT, "[%5.1f s] %s / %s%n", seconds(), vietnamese, english);
        out.flush();
    }

    /** A line exactly as it is. */
    public void line(String line) {
        out.println(line);
        out.flush();
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
