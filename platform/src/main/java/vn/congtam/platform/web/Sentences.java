package vn.congtam.platform.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.door.Spoken;
import vn.congtam.platform.page.Formats;

/** The sentences of refusals, in Vietnamese and in English, from the bundles of the platform and of the service. */
@Component
class Sentences {
    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Sentences(@Value("${congtam.service:platform}") String service) {
        bundles.setBasenames("messages/platform", "messages/" + service, "messages/door");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(Spoken.VIETNAMESE);
    }

    String vietnamese(String key, Object... details) {
        return sentence(key, Spoken.VIETNAMESE, details);
    }

    String english(String key, Object... details) {
        return sentence(key, Locale.ENGLISH, details);
    }

    /** In the language of the request. */
    String said(String key, Locale language, Object... details) {
        return language.getLanguage().equals("en") ? english(key, details) : vietnamese(key, details);
    }

    private String sentence(String key, Locale language, Object... details) {
        Object[] said =
                Arrays.stream(details).map(one -> inWords(one, language)).toArray();
        return Objects.requireNonNull(bundles.getMessage(key, said, key, language));
    }

    /**
     * Days as people of that language write them, constants by their word {@code said.Type.NAME}: codes are for programs.
     * What has a key of its own is resolved by the bundles.
     */
    private Object inWords(Object detail, Locale language) {
        return switch (detail) {
            case LocalDate day -> new Formats(language).day(day);
            case YearMonth month -> new Formats(language).month(month.toString());
            case Enum<?> one -> {
                String key = "said." + one.getDeclaringClass().getSimpleName() + "." + one.name();
                yield Objects.requireNonNull(bundles.getMessage(key, null, one.name(), language));
            }
            default -> detail;
        };
    }
}
