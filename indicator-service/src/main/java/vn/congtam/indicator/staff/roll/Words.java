package vn.congtam.indicator.staff.roll;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.sheet.Spoken;

/** The words of the list in both languages: what the head calls a column, and what people write for a choice. */
@Component
public class Words {
    private final Spoken spoken;

    Words(MessageSource messages) {
        this.spoken = new Spoken(messages);
    }

    public String said(String key, Locale language) {
        return spoken.said(key, language);
    }

    public String both(String key) {
        return spoken.both(key);
    }

    boolean isHeadOf(Column column, String head) {
        return spoken.isNamed("roll.column." + column.key(), head) || Spoken.same(column.key(), head);
    }

    Optional<SubjectKind> kind(String text) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> spoken.isNamed("kind." + kind.name(), text) || Spoken.same(kind.name(), text))
                .findFirst();
    }
}
