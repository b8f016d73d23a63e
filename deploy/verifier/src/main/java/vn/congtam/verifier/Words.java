package vn.congtam.verifier;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is told, in Vietnamese and in English. */
enum Words {
    VIETNAMESE(Locale.of("vi")),
    ENGLISH(Locale.ENGLISH);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

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
        return MessageFormat.format(
                bundle.getString(key), Arrays.stream(what).map(Words::plain).toArray());
    }

    /** A terminal obeys what it is told to show: no text from a file moves its cursor, begins a line or turns its order. */
    static @Nullable Object plain(@Nullable Object what) {
        return what == null ? null : UNSEEN.matcher(what.toString()).replaceAll("\uFFFD");
    }
}
