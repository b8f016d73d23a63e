package vn.congtam.reporting.history.held;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.Canonical;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Called;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.reading.Looked;

/** Gathers what is held on a person: the facts themselves and not what is made of them. */
@Component
class Holdings {
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final ReadModel<Chapter> chapters;
    private final ReadModel<Called> names;
    private final ReadModel<Looked> lookedAt;
    private final FactReader reader;
    private final Clock clock;

    Holdings(
            ReadModel<Chapter> chapters,
            ReadModel<Called> names,
            ReadModel<Looked> lookedAt,
            FactReader reader,
            Clock clock) {
        this.chapters = chapters;
        this.names = names;
        this.lookedAt = lookedAt;
        this.reader = reader;
        this.clock = clock;
    }

    Held of(StaffCode staff) {
        List<Held.Told> facts = facts(staff);
        return new Held(
                staff,
                names.find(staff.toString()).map(Called::name).orElse(null),
                clock.instant(),
                facts,
                looks(Map.of("subject", staff)),
                looksBy(staff, facts));
    }

    /** What somebody else looked at under the same code, before it was given to this person, is not his. */
    private List<Held.Look> looksBy(StaffCode staff, List<Held.Told> facts) {
        Optional<Instant> joined = facts.stream()
                .filter(told -> told.type().equals(FactNames.nameOf(StaffJoined.class)))
                .map(Held.Told::at)
                .min(Comparator.naturalOrder());
        return looks(Map.of("reader", staff)).stream()
                .filter(look -> joined.isEmpty() || !look.at().isBefore(joined.get()))
                .toList();
    }

    private List<Held.Told> facts(StaffCode staff) {
        return chapters.where(Map.of("staff", staff)).stream()
                .flatMap(chapter -> chapter.told().stream().map(told -> told(told, chapter)))
                .sorted(Comparator.comparing(Held.Told::at)
                        .thenComparing(Held.Told::log)
                        .thenComparing(Held.Told::position))
                .toList();
    }

    private Held.Told told(Told told, Chapter chapter) {
        String content = Canonical.text(told.fact(reader));
        return new Held.Told(
                told.at(),
                told.type(),
                told.actor(),
                chapter.month(),
                JsonMapper.shared().readValue(content, CONTENT),
                told.eventId(),
                told.log(),
                told.pos(),
                told.stream(),
                told.seq());
    }

    private List<Held.Look> looks(Map<String, ?> of) {
        return lookedAt.where(of).stream()
                .flatMap(Holdings::looks)
                .sorted(Comparator.comparing(Held.Look::at).thenComparing(Held.Look::eventId))
                .toList();
    }

    private static Stream<Held.Look> looks(Looked looked) {
        return looked.looks().stream()
                .map(one -> new Held.Look(
                        one.at(),
                        looked.reader(),
                        looked.subject(),
                        one.matter(),
                        one.of(),
                        one.from(),
                        one.eventId()));
    }
}
