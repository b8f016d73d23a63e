package vn.congtam.reporting.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Called;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Dated;
import vn.congtam.reporting.history.chapter.Subject;
import vn.congtam.reporting.history.moment.Recollection;
import vn.congtam.reporting.history.telling.Hearer;
import vn.congtam.reporting.history.telling.Speech;
import vn.congtam.reporting.history.telling.Teller;
import vn.congtam.reporting.history.telling.Telling;
import vn.congtam.reporting.reference.SpanWords;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/** The histories of all persons, each for those who may read it. */
@Component
class Archive {
    private final ReadModel<Chapter> chapters;
    private final ReadModel<Subject> subjects;
    private final ReadModel<Called> names;
    private final MessageSource words;
    private final Readings readings;
    private final Clearance clearance;
    private final FactReader reader;

    Archive(
            ReadModel<Chapter> chapters,
            ReadModel<Subject> subjects,
            ReadModel<Called> names,
            MessageSource words,
            Readings readings,
            Clearance clearance,
            FactReader reader) {
        this.clearance = clearance;
        this.chapters = chapters;
        this.subjects = subjects;
        this.names = names;
        this.words = words;
        this.readings = readings;
        this.reader = reader;
    }

    enum Refusal implements Rule {
        STAFF_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** @param span only what counts in it or in a shorter one within it; the facts of service count in none */
    List<Telling> of(Actor reader, StaffCode staff, @Nullable Span span) {
        mustBeReadableBy(reader, staff);
        return told(staff, about(staff, span), hearer(reader, staff));
    }

    /** All that is kept of a person, to be asked for any moment. */
    Recollection recollection(Actor reader, StaffCode staff) {
        mustBeReadableBy(reader, staff);
        return new Recollection(staff, about(staff, null), this.reader);
    }

    /** What is told of one thing that is the person's, such as a task or a slip. */
    List<Dated> about(Actor reader, StaffCode staff, String stream) {
        mustBeReadableBy(reader, staff);
        return Dated.of(about(staff, null)).stream()
                .filter(one -> one.told().stream().equals(stream))
                .toList();
    }

    /** All that something of the person's counts in, the latest first. */
    List<Span> spans(Actor reader, StaffCode staff) {
        mustBeReadableBy(reader, staff);
        return about(staff, null).stream()
                .map(Chapter::month)
                .filter(Objects::nonNull)
                .distinct()
                .map(Span::parse)
                .sorted(Comparator.comparing(Span::last)
                        .thenComparing(Span::first)
                        .reversed())
                .toList();
    }

    /** A month holds no other that is evaluated, so that it is asked for alone. */
    private List<Chapter> about(StaffCode staff, @Nullable Span span) {
        if (span != null && span.kind() == Kind.MONTH) {
            return chapters.where(Map.of("staff", staff, "month", span.toString()));
        }
        return chapters.where(Map.of("staff", staff)).stream()
                .filter(chapter ->
                        span == null || chapter.month() != null && span.contains(Span.parse(chapter.month())))
                .toList();
    }

    Optional<String> nameOf(StaffCode staff) {
        return names.find(staff.toString()).map(Called::name);
    }

    SpanWords spanWords(Locale locale) {
        return new SpanWords(words, locale);
    }

    Speech speech(Locale locale) {
        Map<String, Optional<String>> looked = new HashMap<>();
        return new Speech(
                words,
                locale,
                stream -> looked.computeIfAbsent(stream, key -> names.find(key).map(Called::name))
                        .orElse(null));
    }

    /** Who is unknown is told only to those who may read everybody's; to others it looks like one they may not. */
    private void mustBeReadableBy(Actor reader, StaffCode staff) {
        Optional<Subject> subject = subjects.find(staff.value());
        if (reader.readsAcrossAgencies() && subject.isEmpty()) {
            throw Refusal.STAFF_UNKNOWN.refuse("/staff", staff.value());
        }
        if (!reader.staff().equals(staff)
                && subject.filter(one -> clearance.reaches(reader, one)).isEmpty()) {
            throw new AccessDeniedException("neither his own nor of his staff");
        }
        readings.seen(reader, Matter.HISTORY, null, staff);
    }

    /** Why somebody left is for himself, for those who keep the records and for inspectors. */
    private Hearer hearer(Actor reader, StaffCode staff) {
        boolean own = reader.staff().equals(staff);
        boolean reasons = own || reader.isAnyOf(Role.HR, Role.HOMEAFFAIRS, Role.INSPECTOR);
        boolean complaints = own
                || subjects.find(staff.value())
                        .filter(one -> clearance.keeps(reader, one))
                        .isPresent();
        return new Hearer(reader.staff(), reasons, complaints);
    }

    private List<Telling> told(StaffCode staff, List<Chapter> about, Hearer hearer) {
        Teller teller = new Teller(reader, speech(Locale.of("vi")), speech(Locale.ENGLISH), staff, hearer);
        return Dated.of(about).stream()
                .flatMap(one -> teller.tell(one.told(), one.month()).stream())
                .toList();
    }

    static List<Telling> between(List<Telling> all, @Nullable Instant from, @Nullable Instant to) {
        return all.stream()
                .filter(one -> from == null || !one.at().isBefore(from))
                .filter(one -> to == null || one.at().isBefore(to))
                .toList();
    }
}
