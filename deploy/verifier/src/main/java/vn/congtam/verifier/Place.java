package vn.congtam.verifier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a fact says that it stands. Its bytes are canonical, with sorted names: {@code log} comes before the fact itself,
 * which may hold any name, and {@code pos} with its neighbours after it; a quote within a text has a backslash before it.
 */
record Place(String log, long pos) {
    private static final Pattern LOG = Pattern.compile("(?<!\\\\)\"log\":\"([^\"\\\\]*)\"");
    private static final Pattern POS = Pattern.compile(
            "\"pos\":([0-9]{1,18}),\"rev\":[0-9]+,\"seq\":[0-9]+,\"ts\":\"[^\"\\\\]*\",\"type\":\"[^\"\\\\]*\",\"v\":1\\}$");

    static Optional<Place> of(String fact) {
        Matcher log = LOG.matcher(fact);
        Matcher pos = POS.matcher(fact);
        return log.find() && pos.find()
                ? Optional.of(new Place(log.group(1), Long.parseLong(pos.group(1))))
                : Optional.empty();
    }
}
