package vn.congtam.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is told, in Vietnamese and in English. */
enum Words {
    VIETNAMESE(Locale.of("vi")),
    ENGLISH(Locale.ENGLISH);

    private final ResourceBundle bundle;

    Words(Locale language) {
        this.bundle = ResourceBundle.getBundle("messages.verifier", language);
    }

    /** In both, one after the other. */
    static String of(String key, @Nullable Object... what) {
        return both(language -> language.say(key, what));
    }

    static String both(Function<Words, String> told) {
        return told.apply(VIETNAMESE) + "\n" + told.apply(ENGLISH);
    }

    String say(String key, @Nullable Object... what) {
        return MessageFormat.format(bundle.getString(key), what);
    }
}
