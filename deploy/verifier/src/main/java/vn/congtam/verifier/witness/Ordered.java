package vn.congtam.verifier.witness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.note.VerifierKey;

/**
 * What the witness is to do.
 *
 * @param folder where it keeps its key and what it has seen
 * @param address on which it is asked
 * @param name under which it signs
 * @param logs that it watches
 */
record Ordered(Path folder, InetSocketAddress address, String name, List<VerifierKey> logs) {
    private static final int PORT = 8700;
    private static final int MOST = 65_535;

    /** @throws CannotWatch where it cannot be understood */
    static Ordered of(List<String> arguments) {
        Path folder = Path.of(".witness");
        String host = "127.0.0.1";
        int port = PORT;
        String name = "witness.invalid/" + System.getProperty("user.name", "inspector");
        List<VerifierKey> logs = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            String value = value(arguments, ++i, option);
            switch (option) {
                case "--data" -> folder = path(value);
                case "--host" -> host = value;
                case "--port" -> port = port(value);
                case "--name" -> name = name(value);
                case "--log" -> logs.add(key(value));
                default -> throw new CannotWatch("option", option);
            }
        }
        if (logs.isEmpty()) throw new CannotWatch("nolog");
        return new Ordered(folder, new InetSocketAddress(host, port), name, List.copyOf(logs));
    }

    private static String value(List<String> arguments, int at, String option) {
        @Nullable String value = at < arguments.size() ? arguments.get(at) : null;
        if (value == null) throw new CannotWatch("option", option);
        return value;
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new CannotWatch("folder", folder);
        }
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= MOST) return port;
        } catch (NumberFormatException noNumber) {
            // Told as any other that is none.
        }
        throw new CannotWatch("option", "--port " + value);
    }

    private static String name(String value) {
        try {
            return Strictly.name(value);
        } catch (Flawed e) {
            throw new CannotWatch("option", "--name " + value);
        }
    }

    private static VerifierKey key(String given) {
        try {
            return VerifierKey.parse((given.contains("+") ? given : Files.readString(Path.of(given))).strip());
        } catch (Flawed noKey) {
            throw new CannotWatch("log", given, noKey.flaw());
        } catch (IOException | InvalidPathException unreadable) {
            throw new CannotWatch("log", given, "UNREADABLE");
        }
    }
}
