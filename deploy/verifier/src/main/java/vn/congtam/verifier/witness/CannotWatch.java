package vn.congtam.verifier.witness;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why the witness does not start, in Vietnamese and in English. */
final class CannotWatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotWatch(String word, Object... what) {
        super(say(word, what), null, false, false);
    }

    /** In both, one after the other. */
    static String say(String word, Object... what) {
        return in("vi", word, what) + "\n" + in("en", word, what);
    }

    private static String in(String language, String word, Object... what) {
        ResourceBundle words = ResourceBundle.getBundle("messages.witness", Locale.of(language));
        return MessageFormat.format(words.getString(word), what);
    }
}
