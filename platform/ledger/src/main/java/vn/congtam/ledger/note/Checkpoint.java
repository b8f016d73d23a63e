package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.tree.Hash;

/**
 * What a log commits to: of whom, how many leaves, which root (C2SP tlog-checkpoint).
 *
 * @param extensions lines that mean nothing here; our logs write none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final int LINES = 3;
    private static final int LONGEST_ORIGIN = 255;
    private static final int MOST_EXTENSIONS = 16;

    public Checkpoint {
        Flaw.TOO_LONG.unless(Strictly.line(origin).getBytes(UTF_8).length <= LONGEST_ORIGIN, "origin");
        Flaw.OUT_OF_RANGE.unless(size >= 0, "size");
        Flaw.TOO_MANY.unless(extensions.size() <= MOST_EXTENSIONS, "extension lines");
        extensions.forEach(Strictly::line);
        extensions = List.copyOf(extensions);
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    public static Checkpoint parse(String text) {
        List<String> lines = Strictly.lines(text);
        Flaw.TRUNCATED.unless(lines.size() >= LINES, "checkpoint");
        return new Checkpoint(
                lines.get(0),
                Strictly.number(lines.get(1)),
                Hash.parse(lines.get(2)),
                lines.subList(LINES, lines.size()));
    }

    public String text() {
        return Stream.concat(Stream.of(origin, size, root), extensions.stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
