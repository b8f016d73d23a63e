package vn.congtam.standalone.backup;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the person at the terminal is told, in Vietnamese and in English. */
record Said(PrintStream out) {
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle("messages.backup", Locale.of("vi")),
            ResourceBundle.getBundle("messages.backup", Locale.ENGLISH));

    void say(String key, Object... what) {
        Object[] plain = List.of(what).stream().map(String::valueOf).toArray();
        LANGUAGES.forEach(words -> out.println(MessageFormat.format(words.getString(key), plain)));
        out.flush();
    }
}
