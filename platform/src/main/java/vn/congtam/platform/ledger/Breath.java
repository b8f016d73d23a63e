package vn.congtam.platform.ledger;

import java.util.concurrent.locks.LockSupport;

/** Rests three times as long as was worked since it last rested, so that the work takes no more than a quarter of a core. */
final class Breath implements Runnable {
    private long rested = System.nanoTime();

    @Override
    public void run() {
        LockSupport.parkNanos(3 * (System.nanoTime() - rested));
        rested = System.nanoTime();
    }
}
