package vn.congtam.verifier;

import java.time.Instant;
import java.util.stream.Collectors;
import vn.congtam.ledger.log.Attested;

/** Who else has seen the tree, and since when at the latest. */
final class Witnessed {
    private Witnessed() {}

    /** Nothing where no known witness has. */
    static String told(Attested attested) {
        return attested.witnessed().isEmpty() ? "" : "\n" + Words.of("witnessed", names(attested));
    }

    static String names(Attested attested) {
        return attested.witnessed().entrySet().stream()
                .map(one -> one.getKey() + " (" + Instant.ofEpochSecond(one.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}
