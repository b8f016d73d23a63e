package vn.congtam.standalone.identity.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import vn.congtam.edge.Language;
import vn.congtam.edge.Words;

/**
 * The identity provider as a context of its own; the settings are in {@code identity.yml}, accounts and keyring are beans
 * that the starting side gives it.
 */
@SpringBootApplication
@EnableConfigurationProperties(IdentitySettings.class)
public class Identity {

    @Bean
    MessageSource messageSource() {
        return Words.in("messages/identity");
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }
}
