package vn.congtam.scoring.explanation.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.PartsChanged;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.reckoning.Admission;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;

/**
 * A slip with all that its score rests on.
 *
 * @param member none until the slip is opened
 * @param works by task and month
 * @param version of the slip; -1 before its first fact
 */
public record Explained(
        SlipId slip,
        @Nullable Opening opening,
        @Nullable Member member,
        List<WorkLine> works,
        Longer longer,
        Judged judged,
        @Nullable Figures figures,
        boolean locked,
        long version) {

    /**
     * As the period opened it.
     *
     * @param since the day since which the owner has it
     */
    public record Opening(String span, Basis basis, LocalDate due, Rules rules, List<String> parts, LocalDate since) {}

    /**
     * What came from other slips.
     *
     * @param tracked what shorter spans left
     * @param people what a leader's people have reached, by staff code
     * @param late what was told of them after the lock, which counts when the slip is opened again
     * @param lateGone for whom others answer since after the lock
     * @param overseen work of a leader's people that counts for him, too
     */
    public record Longer(
            SortedMap<String, Tracked> tracked,
            SortedMap<String, Reached> people,
            SortedMap<String, Reached> late,
            SortedSet<String> lateGone,
            SortedMap<String, Line> overseen,
            SortedMap<String, Line> lateOverseen) {
        static final Longer NOTHING = new Longer(
                new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

        Longer tracked(Tracked one) {
            return new Longer(and(tracked, Map.of(one.span(), one)), people, late, lateGone, overseen, lateOverseen);
        }

        Longer withdrawn(String span) {
            return new Longer(less(tracked, Set.of(span)), people, late, lateGone, overseen, lateOverseen);
        }

        Longer stood(String staff, Reached reached) {
            return new Longer(tracked, and(people, Map.of(staff, reached)), late, lateGone, overseen, lateOverseen);
        }

        Longer stoodLate(String staff, Reached reached) {
            return new Longer(tracked, people, and(late, Map.of(staff, reached)), lateGone, overseen, lateOverseen);
        }

        Longer released(String staff) {
            return new Longer(tracked, less(people, Set.of(staff)), late, lateGone, overseen, lateOverseen);
        }

        Longer releasedLate(String staff) {
            SortedSet<String> gone = new TreeSet<>(lateGone);
            gone.add(staff);
            return new Longer(tracked, people, less(late, Set.of(staff)), gone, overseen, lateOverseen);
        }

        Longer reopened() {
            return new Longer(
                    tracked,
                    and(less(people, lateGone), late),
                    new TreeMap<>(),
                    new TreeSet<>(),
                    and(overseen, lateOverseen),
                    new TreeMap<>());
        }

        Longer oversaw(String work, Line line) {
            return new Longer(tracked, people, late, lateGone, and(overseen, Map.of(work, line)), lateOverseen);
        }

        Longer oversawLate(String work, Line line) {
            return new Longer(tracked, people, late, lateGone, overseen, and(lateOverseen, Map.of(work, line)));
        }

        /** Of whom it tells what they have reached, or what they worked on. */
        public Stream<StaffCode> whose() {
            return Stream.concat(
                            people.keySet().stream().map(StaffCode::new),
                            overseen.values().stream().map(Line::owner))
                    .distinct();
        }

        private static <T> SortedMap<String, T> and(SortedMap<String, T> known, Map<String, T> more) {
            SortedMap<String, T> all = new TreeMap<>(known);
            all.putAll(more);
            return all;
        }

        private static <T> SortedMap<String, T> less(SortedMap<String, T> known, Set<String> gone) {
            SortedMap<String, T> left = new TreeMap<>(known);
            left.keySet().removeAll(gone);
            return left;
        }
    }

    static Explained of(@Nullable Explained known, SlipId slip) {
        return Objects.requireNonNullElseGet(
                known,
                () -> new Explained(slip, null, null, List.of(), Longer.NOTHING, Judged.NOTHING, null, false, -1));
    }

    public @Nullable Rules rules() {
        return opening == null ? null : opening.rules();
    }

    /** Whether there is anything to be scored from. */
    public boolean isOpened() {
        return opening != null && member != null;
    }

    /** Whether nothing but Not completed can be decided (Art. 20.4). */
    public boolean isConcluded() {
        return !judged.overrides().isEmpty()
                || longer.tracked().values().stream()
                        .anyMatch(shorter -> !shorter.overrides().isEmpty());
    }

    /** What it is scored from; none before it is opened. */
    public @Nullable Sheet sheet(Law law) {
        if (opening == null || member == null) return null;
        List<Line> lines = Stream.concat(works.stream().map(WorkLine::line), longer.overseen().values().stream())
                .filter(Objects::nonNull)
                .filter(Line::counts)
                .toList();
        return Admission.of(new Sheet(
                law.of(opening.rules()),
                opening.span(),
                opening.basis(),
                member,
                new Sheet.Done(
                        lines, opening.parts(), List.copyOf(longer.tracked().values()), longer.people()),
                said()));
    }

    private Sheet.Judged said() {
        return new Sheet.Judged(
                judged.review() == null ? null : judged.review().criteria(),
                judged.leadership() == null ? null : judged.leadership().fact(slip),
                judged.overrides().stream().map(one -> one.fact(slip)).toList(),
                judged.unrated() == null ? null : judged.unrated().reason(),
                judged.missed() == null ? null : judged.missed().due());
    }

    /** The span on whose slip the work was laid down first; none for this slip's own. */
    public Optional<String> carriedFrom(WorkLine work) {
        return Optional.ofNullable(work.known()).map(Line::span).filter(span -> !span.equals(slip.span()));
    }

    public Explained with(List<WorkLine> changed) {
        return new Explained(slip, opening, member, changed, longer, judged, figures, locked, version);
    }

    Explained opened(SlipOpened f, LocalDate on) {
        Opening now = new Opening(f.span(), f.basis(), f.due(), f.rules(), f.parts(), on);
        return new Explained(slip, now, f.member(), works, longer, judged, figures, locked, version);
    }

    Explained takenOver(SlipTakenOver f, LocalDate on) {
        return opened(f.opening(), on).judged(Judged::reopened);
    }

    Explained madeOf(PartsChanged f) {
        Opening then = Objects.requireNonNull(opening);
        Opening now = new Opening(then.span(), f.basis(), then.due(), then.rules(), f.parts(), then.since());
        return new Explained(slip, now, member, works, longer, judged, figures, locked, version);
    }

    Explained under(Member changed) {
        return new Explained(slip, opening, changed, works, longer, judged, figures, locked, version);
    }

    Explained longer(UnaryOperator<Longer> change) {
        return new Explained(slip, opening, member, works, change.apply(longer), judged, figures, locked, version);
    }

    Explained withdrawn(String span) {
        return locked ? this : longer(l -> l.withdrawn(span));
    }

    Explained stood(String staff, Reached reached) {
        return longer(l -> locked ? l.stoodLate(staff, reached) : l.stood(staff, reached));
    }

    Explained released(String staff) {
        return longer(l -> locked ? l.releasedLate(staff) : l.released(staff));
    }

    Explained oversaw(String work, Line line) {
        return longer(l -> locked ? l.oversawLate(work, line) : l.oversaw(work, line));
    }

    Explained reopened() {
        return new Explained(
                slip, opening, member, works, longer.reopened(), judged.reopened(), figures, false, version);
    }

    Explained worked(TaskId task, String month, UnaryOperator<WorkLine> change) {
        TreeMap<String, WorkLine> all = new TreeMap<>();
        works.forEach(work -> all.put(work.key(), work));
        WorkLine fresh = WorkLine.of(task.value(), month);
        all.put(fresh.key(), change.apply(all.getOrDefault(fresh.key(), fresh)));
        return new Explained(
                slip, opening, member, List.copyOf(all.values()), longer, judged, figures, locked, version);
    }

    Explained judged(UnaryOperator<Judged> change) {
        return new Explained(slip, opening, member, works, longer, change.apply(judged), figures, locked, version);
    }

    Explained scored(Figures now) {
        return new Explained(slip, opening, member, works, longer, judged, now, locked, version);
    }

    Explained closed() {
        return new Explained(slip, opening, member, works, longer, judged, figures, true, version);
    }

    Explained at(long seq) {
        return new Explained(slip, opening, member, works, longer, judged, figures, locked, seq);
    }
}
