package vn.congtam.reporting.history.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.fairness.FairnessFact;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicatorset.IndicatorValueFact;
import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.RoutineFact;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Told;

/** Tells one person's facts in order; remembers what each left behind, to say what the next one changed. */
public final class Teller {
    private final FactReader reader;
    private final Speech vietnamese;
    private final Speech english;
    private final Map<String, Map<String, String>> latest = new HashMap<>();
    private final Subordinates subordinates = new Subordinates();
    private final @Nullable StaffCode person;
    private final Hearer hearer;
    private final Complaints complaints;

    /** @param person whose history it is */
    public Teller(FactReader reader, Speech vietnamese, Speech english, @Nullable StaffCode person, Hearer hearer) {
        this.reader = reader;
        this.person = person;
        this.hearer = hearer;
        this.complaints = new Complaints(hearer);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** None for a fact that changes nothing of what is told, or is not for who hears it. */
    public Optional<Telling> tell(Told told, @Nullable String month) {
        Fact fact = told.fact(reader);
        if (!complaints.mayBeTold(fact, told.actor())) return Optional.empty();
        Telling telling = telling(told, fact, month);
        if (fact instanceof SubordinateReleased released) subordinates.released(released);
        return fact instanceof SubordinateStood stood && !subordinates.turnedBy(stood)
                ? Optional.empty()
                : Optional.of(telling);
    }

    private Telling telling(Told told, Fact fact, @Nullable String month) {
        return new Telling(
                told.at(),
                told.type(),
                told.actor(),
                vietnamese.actor(told.actor()),
                sentence(fact, line(fact, month), vietnamese),
                sentence(fact, line(fact, month), english),
                changes(fact, line(fact, month)),
                told.eventId(),
                told.cause(),
                told.stream(),
                told.log(),
                told.pos(),
                month);
    }

    private @Nullable Line line(Fact fact, @Nullable String month) {
        return line(fact, person, month);
    }

    /** What the fact says of this person and month; of others where it says nothing. */
    public static @Nullable Line line(Fact fact, @Nullable StaffCode person, @Nullable String month) {
        return fact instanceof TaskFact task
                ? task.lines().stream()
                        .filter(line -> line.owner().equals(person))
                        .filter(line -> month == null || line.month().equals(month))
                        .findFirst()
                        .orElseGet(() -> task.lines().getFirst())
                : null;
    }

    private String sentence(Fact fact, @Nullable Line line, Speech in) {
        return switch (fact) {
            case TaskFact task -> new TaskWords(in, Objects.requireNonNull(line)).of(task);
            case SlipFact slip -> new SlipWords(in).of(slip);
            case DelegationGranted f when f.delegate().equals(person) -> new ServiceWords(in).received(f);
            case DelegationWithdrawn f when f.delegate().equals(person) -> new ServiceWords(in).lost(f);
            case StaffLeft left when !hearer.reasons() -> new ServiceWords(in).withoutReason(left);
            case StaffFact staff -> new ServiceWords(in).of(staff);
            case PeriodFact period -> new PeriodWords(in, person).of(period);
            case PetitionFact petition -> new PetitionWords(in).of(petition);
            case RoutineFact routine -> new RoutineWords(in).of(routine);
            case JournalFact journal -> new JournalWords(in).of(journal);
            case IndicatorValueFact value -> new IndicatorWords(in).of(value);
            case FairnessFact fairness -> new FairnessWords(in).of(fairness);
            case NoticeFact notice -> new NoticeWords(in).of(notice);
            default -> throw new IllegalArgumentException("not about a person: " + fact.getClass());
        };
    }

    private List<Telling.Change> changes(Fact fact, @Nullable Line line) {
        return Snapshot.after(fact, line)
                .map(now -> changes(latest.put(now.of(), now.values()), now.values()))
                .orElse(List.of());
    }

    private static List<Telling.Change> changes(@Nullable Map<String, String> before, Map<String, String> after) {
        if (before == null) {
            return List.of();
        }
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Telling.Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Telling.Change(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
