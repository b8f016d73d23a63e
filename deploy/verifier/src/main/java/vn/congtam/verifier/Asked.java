package vn.congtam.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.VerifierKey;

/**
 * What is to be checked, and whose word is taken.
 *
 * @param policy the logs given by {@code --key} and the witnesses by {@code --witness}, as text or in a file; without any
 *     log, those of the installation in {@code --data}
 * @param json whether a program is told
 */
record Asked(List<Path> files, Policy policy, boolean json) {

    static Asked of(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        List<VerifierKey> keys = new ArrayList<>();
        List<VerifierKey> witnesses = new ArrayList<>();
        int quorum = 0;
        Path data = Path.of(".kpi");
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--key" -> keys.add(key(value(arguments, ++i)));
                case "--witness" -> witnesses.add(key(value(arguments, ++i)));
                case "--quorum" -> quorum = number(value(arguments, ++i));
                case "--json" -> json = true;
                case "--data" -> data = path(value(arguments, ++i));
                case String file when file.startsWith("--") -> throw new Unusable("option", file);
                case String file -> files.add(path(file));
            }
        }
        if (files.isEmpty()) throw new Unusable("usage");
        if (keys.isEmpty()) {
            keys.addAll(ofInstallation(data, "log.vkey"));
            if (keys.isEmpty()) throw new Unusable("nokey", data.resolve("ledger"));
            if (witnesses.isEmpty()) witnesses.addAll(ofInstallation(data, "witness.vkey"));
        }
        return new Asked(files, new Policy(keys, witnesses, quorum), json);
    }

    private static int number(String given) {
        if (!given.matches("[0-9]{1,2}")) throw new Unusable("usage");
        return Integer.parseInt(given);
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) throw new Unusable("usage");
        return arguments.get(at);
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException none) {
            throw new Unusable("unreadable", given);
        }
    }

    private static VerifierKey key(String given) {
        return VerifierKey.parse((given.contains("+") ? given : read(path(given))).strip());
    }

    private static List<VerifierKey> ofInstallation(Path data, String name) {
        Path ledger = data.resolve("ledger");
        if (!Files.isDirectory(ledger)) throw new Unusable("nokey", ledger);
        try (Stream<Path> services = Files.list(ledger)) {
            return services.map(service -> service.resolve(name))
                    .filter(Files::exists)
                    .sorted()
                    .map(file -> VerifierKey.parse(read(file).strip()))
                    .toList();
        } catch (IOException e) {
            throw new Unusable("nokey", ledger);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Unusable("unreadable", file);
        }
    }
}
