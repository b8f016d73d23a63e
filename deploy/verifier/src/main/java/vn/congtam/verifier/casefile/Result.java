package vn.congtam.verifier.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What came of a case file.
 *
 * @param witnesses known ones who have cosigned the log that has the fewest
 * @param wrong facts first, by log and position
 */
public record Result(Manifest manifest, Counts counts, int witnesses, List<Wrong> wrong) {

    /**
     * How much was looked at.
     *
     * @param facts that were given
     * @param slips whose scores were computed again
     * @param evaluations of agencies, likewise
     * @param periods whose cap of Excellent was counted again
     * @param governed slips, periods and evaluations of which it was looked which rule set was in force
     * @param recomputed facts that say what was computed
     * @param partial streams of which the file holds some facts only
     */
    public record Counts(
            int facts, int slips, int evaluations, int periods, int governed, int recomputed, int partial) {}

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
