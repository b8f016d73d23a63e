package vn.congtam.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.congtam.platform.page.Formats;

/** The words and the ways of writing values of one document. */
public record Wording(MessageSource words, Locale language) {

    public String said(String key, Object... parts) {
        return words.getMessage(key, parts.length == 0 ? null : parts, language);
    }

    /** One of those that are called by an enum, such as {@code grade.GOOD}; nothing where there is none. */
    public String called(String kind, @Nullable Enum<?> one) {
        return one == null ? "" : said(kind + "." + one.name());
    }

    public Formats formats() {
        return new Formats(language);
    }

    public boolean vietnamese() {
        return language.getLanguage().equals("vi");
    }
}
