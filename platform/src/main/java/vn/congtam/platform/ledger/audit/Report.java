package vn.congtam.platform.ledger.audit;

import java.util.Comparator;
import java.util.List;

/**
 * What an audit of one log came to.
 *
 * @param facts how many are stored
 * @param signed how many of them the last checkpoint covers
 * @param checkpoints with which the tree was compared
 * @param findings by position
 */
public record Report(String log, long facts, long signed, int checkpoints, List<Finding> findings) {
    public Report {
        findings = findings.stream()
                .sorted(Comparator.comparingLong(Finding::position))
                .toList();
    }

    public boolean good() {
        return findings.isEmpty();
    }
}
