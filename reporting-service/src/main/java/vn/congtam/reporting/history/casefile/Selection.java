package vn.congtam.reporting.history.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Subject;
import vn.congtam.reporting.history.reading.Looked;
import vn.congtam.rulebook.period.Span;

/** What is known of a person here: enough to know what to ask the services for. */
@Component
class Selection {
    private final ReadModel<Chapter> chapters;
    private final ReadModel<Subject> subjects;
    private final ReadModel<Looked> lookedAt;

    Selection(ReadModel<Chapter> chapters, ReadModel<Subject> subjects, ReadModel<Looked> lookedAt) {
        this.chapters = chapters;
        this.subjects = subjects;
        this.lookedAt = lookedAt;
    }

    boolean knows(StaffCode staff) {
        return subjects.find(staff.value()).isPresent();
    }

    /** The facts of service count in no span, and say who he is in all of them. */
    List<Chapter> about(StaffCode staff, @Nullable Span span) {
        return chapters.where(Map.of("staff", staff)).stream()
                .filter(chapter -> within(chapter.month(), span))
                .toList();
    }

    List<Looked> looksAt(StaffCode staff, @Nullable Span span) {
        return lookedAt.where(Map.of("subject", staff)).stream()
                .filter(looked -> within(looked.month(), span))
                .toList();
    }

    private static boolean within(@Nullable String month, @Nullable Span span) {
        return month == null || span == null || span.contains(Span.parse(month));
    }

    /** Who read his records, the earliest first. */
    static List<Map<String, Object>> told(List<Looked> looks) {
        return looks.stream()
                .flatMap(looked -> looked.looks().stream().map(look -> told(looked, look)))
                .sorted(Comparator.comparing((Map<String, Object> one) -> one.get("at") + "" + one.get("eventId")))
                .toList();
    }

    private static Map<String, Object> told(Looked looked, Looked.Look look) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("at", look.at().toString());
        one.put("reader", looked.reader().value());
        one.put("subject", looked.subject().value());
        one.put("matter", look.matter().name());
        if (look.of() != null) one.put("of", look.of());
        if (look.from() != null) one.put("from", look.from());
        one.put("eventId", look.eventId());
        return one;
    }
}
