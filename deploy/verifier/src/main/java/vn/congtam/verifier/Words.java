package vn.congtam.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is told, in Vietnamese and in English. */
final class Words {
    private static final String BUNDLE = "messages.verifier";
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle(BUNDLE, Locale.of("vi"));
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    private Words() {}

    static String of(String key, @Nullable Object... what) {
        return said(VIETNAMESE, key, what) + "\n" + said(ENGLISH, key, what);
    }

    private static String said(ResourceBundle language, String key, @Nullable Object... what) {
        return MessageFormat.format(language.getString(key), what);
    }
}
