package vn.congtam.platform.ledger;

import java.time.Duration;

/**
 * How often is signed while facts come: after so long, or as soon as so many wait, whichever is first. So long is what a
 * forger of the youngest facts has at most; so many are the hashes of a tile.
 *
 * @param rhythm from the beginning of one seal to the beginning of the next: less than a second, so that with the work
 *     itself no second goes by without a checkpoint
 */
record Cadence(Duration rhythm, int leaves) {
    static final Cadence USUAL = new Cadence(Duration.ofMillis(750), 256);

    Duration left(long since) {
        return rhythm.minusNanos(System.nanoTime() - since);
    }
}
