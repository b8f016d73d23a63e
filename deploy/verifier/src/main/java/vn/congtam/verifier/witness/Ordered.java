package vn.congtam.verifier.witness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** @throws IllegalArgumentException where it cannot be understood */
    static Ordered of(List<String> arguments) throws IOException {
        Path folder = Path.of(".witness");
        String host = "127.0.0.1";
        int port = PORT;
        String name = "witness.invalid/" + System.getProperty("user.name", "inspector");
        List<VerifierKey> logs = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            String value = value(arguments, ++i, option);
            switch (option) {
                case "--data" -> folder = Path.of(value);
                case "--host" -> host = value;
                case "--port" -> port = Integer.parseInt(value);
                case "--name" -> name = value;
                case "--log" -> logs.add(key(value));
                default -> throw new IllegalArgumentException(option);
            }
        }
        if (logs.isEmpty()) throw new IllegalArgumentException("--log");
        return new Ordered(folder, new InetSocketAddress(host, port), name, List.copyOf(logs));
    }

    private static String value(List<String> arguments, int at, String option) {
        @Nullable String value = at < arguments.size() ? arguments.get(at) : null;
        if (value == null) throw new IllegalArgumentException(option);
        return value;
    }

    private static VerifierKey key(String given) throws IOException {
        return VerifierKey.parse((given.contains("+") ? given : Files.readString(Path.of(given))).strip());
    }
}
