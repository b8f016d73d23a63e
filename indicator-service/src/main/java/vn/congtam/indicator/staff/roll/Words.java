package vn.congtam.indicator.staff.roll;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.SubjectKind;

/** The words of the list in both languages: what the head calls a column, and what people write for a choice. */
@Component
public class Words {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final List<String> YES = List.of("x", "1", "true", "y", "yes", "co", "có");
    private static final List<String> NO = List.of("0", "false", "n", "no", "khong", "không");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** Both languages in one cell, as all who may read the file need it. */
    public String both(String key) {
        return said(key, LANGUAGES.getFirst()) + " / " + said(key, LANGUAGES.getLast());
    }

    boolean isHeadOf(Column column, String head) {
        String asked = plain(head);
        Stream<String> own = spoken("roll.column." + column.key());
        return Stream.concat(own, Stream.of(both("roll.column." + column.key()), column.key()))
                .anyMatch(name -> plain(name).equals(asked));
    }

    Optional<SubjectKind> kind(String text) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> Stream.concat(spoken("kind." + kind.name()), Stream.of(kind.name()))
                        .anyMatch(name -> plain(name).equals(plain(text))))
                .findFirst();
    }

    static Optional<Boolean> yes(String text) {
        String said = plain(text);
        return YES.contains(said) ? Optional.of(true) : NO.contains(said) ? Optional.of(false) : Optional.empty();
    }

    private Stream<String> spoken(String key) {
        return LANGUAGES.stream().map(language -> said(key, language));
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
