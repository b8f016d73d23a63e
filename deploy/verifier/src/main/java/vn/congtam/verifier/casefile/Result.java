package vn.congtam.verifier.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What came of a case file.
 *
 * @param facts that were given
 * @param slips whose scores were computed again
 * @param recomputed facts that say what was computed
 * @param partial streams of which the file holds some facts only
 * @param witnesses known ones who have cosigned the log that has the fewest
 * @param wrong facts first, by log and position
 */
public record Result(
        Manifest manifest, int facts, int slips, int recomputed, int partial, int witnesses, List<Wrong> wrong) {
    public Result {
        wrong = wrong.stream().sorted(Wrong.ORDER).toList();
    }

    public boolean good() {
        return wrong.isEmpty();
    }

    public Optional<Wrong> firstFact() {
        return wrong.stream().filter(one -> one.position() != null).findFirst();
    }
}
