package vn.congtam.platform.web;

import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of refusals, in Vietnamese and in English, from the bundles of the platform and of the service. */
@Component
class Sentences {
    static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Sentences(@Value("${congtam.service:platform}") String service) {
        bundles.setBasenames("messages/platform", "messages/" + service);
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(VIETNAMESE);
    }

    String vietnamese(String key, Object... details) {
        return sentence(key, VIETNAMESE, details);
    }

    String english(String key, Object... details) {
        return sentence(key, Locale.ENGLISH, details);
    }

    private String sentence(String key, Locale language, Object... details) {
        return Objects.requireNonNull(bundles.getMessage(key, details, key, language));
    }
}
