package vn.congtam.edge;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sentences in both languages; Vietnamese where one is missing. */
public final class Words {
    private Words() {}

    public static MessageSource in(String bundle) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename(bundle);
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Language.VIETNAMESE);
        return words;
    }
}
