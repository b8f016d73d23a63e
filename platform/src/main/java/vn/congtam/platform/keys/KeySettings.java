package vn.congtam.platform.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param database where the keys of persons lie, shared by all services
 * @param keystore a PKCS12 file with the keys that wrap them; of its aliases the last in the alphabet is in use
 * @param password of the keystore
 * @param remembered how many persons' keys a process holds at most
 */
@ConfigurationProperties("congtam.personal")
record KeySettings(
        @DefaultValue("congtam_keys") String database,
        @Nullable Path keystore,
        @Nullable String password,
        @DefaultValue("60000") int remembered) {

    /** A password is no part of what is logged. */
    @Override
    public String toString() {
        return "KeySettings[" + database + ", " + keystore + "]";
    }
}
