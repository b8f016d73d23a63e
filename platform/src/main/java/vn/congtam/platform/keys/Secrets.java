package vn.congtam.platform.keys;

import java.util.Optional;

/**
 * Secrets that a service shares with other systems or with the other services, and therefore has to know: wrapped by the
 * keystore, in the database of keys, in no fact and no log.
 */
public interface Secrets {

    /** A new one of 32 random bytes in the place of whatever had the name, to be shown once. */
    byte[] issue(String name);

    /** The one of the name, for all services the same and for ever: made by whoever asks first. */
    byte[] lasting(String name);

    Optional<byte[]> find(String name);

    void forget(String name);
}
