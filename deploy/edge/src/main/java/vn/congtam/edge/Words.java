package vn.congtam.edge;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.congtam.door.Spoken;

/** Sentences in both languages; Vietnamese where one is missing. */
public final class Words {
    private Words() {}

    public static MessageSource in(String... bundles) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(bundles);
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Spoken.VIETNAMESE);
        return words;
    }
}
