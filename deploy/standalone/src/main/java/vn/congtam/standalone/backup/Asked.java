package vn.congtam.standalone.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;

/**
 * What was asked at the command line.
 *
 * @param folder of the backups
 * @param home of the installation
 * @param keys the file of the keys of personal data
 * @param password the file with the password
 */
record Asked(Path folder, Home home, Optional<Path> keys, Optional<Path> password) {

    static Asked parse(List<String> arguments, String usage) {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) throw CannotStart.misused(usage);
        Path folder = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
        Asked asked = new Asked(folder, Home.at(Path.of(".kpi")), Optional.empty(), Optional.empty());
        for (int at = 1; at < arguments.size(); at += 2) {
            if (at + 1 == arguments.size()) throw CannotStart.misused(usage);
            asked = asked.with(arguments.get(at), Path.of(arguments.get(at + 1)).toAbsolutePath(), usage);
        }
        return asked;
    }

    private Asked with(String option, Path value, String usage) {
        return switch (option) {
            case "--data" -> new Asked(folder, Home.at(value), keys, password);
            case "--keys" -> new Asked(folder, home, Optional.of(value.normalize()), password);
            case "--password-file" -> new Asked(folder, home, keys, Optional.of(value));
            default -> throw CannotStart.misused(usage);
        };
    }
}
