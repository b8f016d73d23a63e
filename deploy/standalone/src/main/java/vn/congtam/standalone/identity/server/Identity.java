package vn.congtam.standalone.identity.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/**
 * The identity provider as a context of its own; the settings are in {@code identity.yml}, accounts and keyring are beans
 * that the starting side gives it.
 */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(IdentitySettings.class)
public class Identity {}
