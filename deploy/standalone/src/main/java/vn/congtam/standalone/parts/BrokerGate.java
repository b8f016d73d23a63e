package vn.congtam.standalone.parts;

import java.util.concurrent.CompletableFuture;
import org.springframework.context.SmartLifecycle;

/** Holds a service, complete but for what is to run in it, until the broker answers. */
final class BrokerGate implements SmartLifecycle {
    private final CompletableFuture<?> brokerUp;
    private volatile boolean open;

    BrokerGate(CompletableFuture<?> brokerUp) {
        this.brokerUp = brokerUp;
    }

    @Override
    public void start() {
        Object _ = brokerUp.join();
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Before anything else. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
