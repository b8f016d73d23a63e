package vn.congtam.scoring.explanation.basis;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.scoring.reference.Sheet;

/**
 * A slip with all that its score rests on.
 *
 * @param member none until the slip is opened
 * @param works by task
 * @param version of the slip; -1 before its first fact
 */
public record Explained(
        SlipId slip,
        @Nullable String month,
        @Nullable Member member,
        @Nullable Rules rules,
        List<WorkLine> works,
        Judged judged,
        @Nullable Figures figures,
        boolean locked,
        long version) {

    static Explained of(@Nullable Explained known, SlipId slip) {
        return Objects.requireNonNullElseGet(
                known, () -> new Explained(slip, null, null, null, List.of(), Judged.NOTHING, null, false, -1));
    }

    /** What it is scored from; none before it is opened. */
    @Nullable
    public Sheet sheet() {
        if (rules == null || member == null) return null;
        List<Line> lines = works.stream()
                .map(WorkLine::line)
                .filter(Objects::nonNull)
                .filter(Line::counts)
                .toList();
        return new Sheet(
                rules,
                member.leader(),
                lines,
                judged.review() == null ? null : judged.review().criteria(),
                judged.leadership() == null ? null : judged.leadership().fact(slip),
                judged.unrated() == null ? null : judged.unrated().reason());
    }

    Explained opened(String forMonth, Member who, Rules by) {
        return new Explained(slip, forMonth, who, by, works, judged, figures, locked, version);
    }

    Explained worked(String task, UnaryOperator<WorkLine> change) {
        TreeMap<String, WorkLine> all = new TreeMap<>();
        works.forEach(work -> all.put(work.task(), work));
        all.put(task, change.apply(all.getOrDefault(task, WorkLine.of(task))));
        return new Explained(slip, month, member, rules, List.copyOf(all.values()), judged, figures, locked, version);
    }

    Explained judged(UnaryOperator<Judged> change) {
        return new Explained(slip, month, member, rules, works, change.apply(judged), figures, locked, version);
    }

    Explained scored(Figures now) {
        return new Explained(slip, month, member, rules, works, judged, now, locked, version);
    }

    Explained closed() {
        return new Explained(slip, month, member, rules, works, judged, figures, true, version);
    }

    Explained at(long seq) {
        return new Explained(slip, month, member, rules, works, judged, figures, locked, seq);
    }
}
