package vn.congtam.platform.wire.topic;

/** The broker did not answer; to be tried again. */
@SuppressWarnings("serial")
public final class BrokerAway extends RuntimeException {
    BrokerAway(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
