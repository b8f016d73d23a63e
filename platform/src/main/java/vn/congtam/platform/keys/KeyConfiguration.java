package vn.congtam.platform.keys;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.congtam.platform.personal.FileSeals;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.store.Mongo;

/** The keys of persons, for every service that stores or reads facts. */
@AutoConfiguration(beforeName = "vn.congtam.platform.store.StoreConfiguration")
@EnableConfigurationProperties(KeySettings.class)
public class KeyConfiguration {
    private static final Duration SOON = Duration.ofMillis(1_200);

    /** On connections of their own: a key is asked for while a fact is being stored. */
    @Bean(defaultCandidate = false)
    MongoClient keyMongo(
            @Value("${congtam.personal.mongodb:${congtam.mongodb.uri:mongodb://127.0.0.1:27017}}") String uri) {
        return Mongo.connect(uri, SOON);
    }

    @Bean
    KeyShelf keyShelf(@Qualifier("keyMongo") MongoClient keyMongo, KeySettings settings) {
        return new KeyShelf(keyMongo.getDatabase(settings.database()));
    }

    @Bean
    Wrapping wrapping(KeySettings settings) {
        Path keystore = said(settings.keystore(), "keystore");
        String password = said(settings.password(), "password");
        return new Wrapping(Keystore.read(keystore, password));
    }

    @Bean
    SecretShelf secrets(@Qualifier("keyMongo") MongoClient keyMongo, KeySettings settings, Wrapping wrapping) {
        return new SecretShelf(keyMongo.getDatabase(settings.database()), wrapping);
    }

    @Bean
    KeyedFingerprint keyedFingerprint(SecretShelf secrets) {
        return new KeyedFingerprint(secrets);
    }

    @Bean
    PersonalKeys personalKeys(KeyShelf shelf, KeySettings settings, Wrapping wrapping, Clock clock) {
        PersonalKeys keys = new PersonalKeys(shelf, wrapping, clock, settings.remembered());
        keys.mustOpen();
        return keys;
    }

    @Bean
    Seals seals(PersonalKeys keys) {
        return new KeyedSeals(keys);
    }

    @Bean
    FileSeals fileSeals(PersonalKeys keys) {
        return new KeyedFiles(keys);
    }

    @Bean
    Caretaker keyCaretaker(PersonalKeys keys, KeyShelf shelf, SecretShelf secrets) {
        return new Caretaker(keys, shelf, secrets);
    }

    /** Without it nothing personal may be written at all. */
    private static <T> T said(@Nullable T setting, String name) {
        if (setting == null) throw new IllegalStateException("the setting congtam.personal." + name + " is missing");
        return setting;
    }
}
