package vn.congtam.indicator.staff.roll;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.sheet.Spoken;

/** The words of the list in both languages: what comes back to people, and what they write for a choice. */
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

    Optional<SubjectKind> kind(String text) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> spoken.isNamed("kind." + kind.name(), text) || Spoken.same(kind.name(), text))
                .findFirst();
    }
}
