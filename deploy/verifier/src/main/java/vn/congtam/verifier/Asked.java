package vn.congtam.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congtam.ledger.note.VerifierKey;

/**
 * What is to be checked, and whose word is taken.
 *
 * @param keys those given by {@code --key}, as text or in a file; else those of the installation in {@code --data}
 * @param json whether a program is told
 */
record Asked(List<Path> files, List<VerifierKey> keys, boolean json) {

    static Asked of(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        List<VerifierKey> keys = new ArrayList<>();
        Path data = Path.of(".kpi");
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--key" -> keys.add(key(value(arguments, ++i)));
                case "--json" -> json = true;
                case "--data" -> data = path(value(arguments, ++i));
                case String file when file.startsWith("--") -> throw new Unusable("option", file);
                case String file -> files.add(path(file));
            }
        }
        if (files.isEmpty()) throw new Unusable("usage");
        if (keys.isEmpty()) keys.addAll(ofInstallation(data));
        return new Asked(files, keys, json);
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

    private static List<VerifierKey> ofInstallation(Path data) {
        Path ledger = data.resolve("ledger");
        if (!Files.isDirectory(ledger)) throw new Unusable("nokey", ledger);
        try (Stream<Path> services = Files.list(ledger)) {
            List<VerifierKey> keys = services.map(service -> service.resolve("log.vkey"))
                    .filter(Files::exists)
                    .sorted()
                    .map(file -> VerifierKey.parse(read(file).strip()))
                    .toList();
            if (keys.isEmpty()) throw new Unusable("nokey", ledger);
            return keys;
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
