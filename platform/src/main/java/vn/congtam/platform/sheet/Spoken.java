package vn.congtam.platform.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What people call things in a sheet, in either language. */
public final class Spoken {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final List<String> YES = List.of("x", "1", "true", "y", "yes", "co", "có");
    private static final List<String> NO = List.of("0", "false", "n", "no", "khong", "không");

    private final MessageSource messages;

    public Spoken(MessageSource messages) {
        this.messages = messages;
    }

    public String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** Both languages in one cell, as all who may read the file need it. */
    public String both(String key) {
        return said(key, LANGUAGES.getFirst()) + " / " + said(key, LANGUAGES.getLast());
    }

    /** In either language or in both. */
    public boolean isNamed(String key, String text) {
        return Stream.concat(LANGUAGES.stream().map(language -> said(key, language)), Stream.of(both(key)))
                .anyMatch(name -> same(name, text));
    }

    public static Optional<Boolean> yes(String text) {
        String said = plain(text);
        return YES.contains(said) ? Optional.of(true) : NO.contains(said) ? Optional.of(false) : Optional.empty();
    }

    public static boolean same(String name, String text) {
        return plain(name).equals(plain(text));
    }

    /** What is written in brackets explains, and names nothing. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[*:]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
