package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Times;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Column;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;
import vn.congtam.platform.page.Formats;
import vn.congtam.scoring.explanation.basis.WorkLine;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Roster;

/** The results of tasks, line by line: what was assigned, what of it was completed, and what fell short (Art. 14). */
record Form01Work(Wording said, Roster roster, Spans spans) {

    /** @param owner of a leader's people; none where it is his own */
    private record Work(Line line, boolean late, @Nullable String owner) {}

    List<Part> of(SlipAnswer slip) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Section(said.said("form01.tasks"))));
        List<Work> own = slip.works().stream().flatMap(Form01Work::work).toList();
        if (!own.isEmpty()) parts.add(table(own));
        if (!slip.shorter().isEmpty()) parts.add(shorter(slip.shorter()));
        if (parts.size() == 1) parts.add(Part.Paragraph.of(said.said("slip.noWork")));
        if (!slip.overseen().isEmpty()) {
            parts.add(Part.Paragraph.strong(said.said("slip.overseen")));
            parts.add(table(slip.overseen().stream()
                    .map(line -> new Work(line, false, roster.name(line.owner())))
                    .toList()));
        }
        return parts;
    }

    private static Stream<Work> work(WorkLine work) {
        if (work.line() != null) return Stream.of(new Work(work.line(), false, null));
        return work.late() == null ? Stream.empty() : Stream.of(new Work(work.late(), true, null));
    }

    private Table table(List<Work> works) {
        List<Column> columns = List.of(
                Column.number(said.said("document.order"), 2),
                Column.text(said.said("form01.work"), 8),
                Column.number(said.said("form01.factor"), 2),
                Column.number(said.said("form01.assigned"), 2),
                Column.number(said.said("form01.completed"), 2),
                Column.number(said.said("form01.failures"), 2),
                Column.number(said.said("form01.lateness"), 2),
                Column.text(said.said("form01.note"), 3));
        return Table.of(
                columns,
                IntStream.range(0, works.size())
                        .mapToObj(i -> row(i + 1, works.get(i)))
                        .toList());
    }

    private List<Cell> row(int order, Work work) {
        Line line = work.line();
        return List.of(
                Cell.of(order),
                Cell.of(line.title() + "\n" + line.product().code() + " "
                        + line.product().name()),
                Cell.of(line.factor(), said.formats()),
                Cell.of(line.work().assigned()),
                Cell.of(line.work().completed()),
                Cell.of(line.work().failures().counted().count()),
                Cell.of(line.work().lateness().counted().count()),
                Cell.of(note(work)));
    }

    private String note(Work work) {
        Line line = work.line();
        return Stream.of(
                        work.owner(),
                        work.late() ? said.said("slip.notedLate") : null,
                        line.share().compareTo(new BigDecimal("100")) == 0
                                ? null
                                : said.said("form01.share", said.formats().number(line.share())),
                        times("form01.failures", line.work().failures()),
                        times("form01.lateness", line.work().lateness()))
                .filter(one -> one != null && !one.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** How many units each counted time was of, where that is more than one, and what was exempted. */
    private @Nullable String times(String kind, Times all) {
        String several = all.counted().several() == 0
                ? ""
                : said.said("form01.units", all.counted().several());
        String exempted = all.exempted() == 0 ? "" : said.said("form01.exempted", all.exempted());
        String both = Stream.of(several, exempted).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        return both.isEmpty() ? null : said.said(kind) + ": " + both;
    }

    private Table shorter(List<Shorter> all) {
        List<Column> columns = List.of(
                Column.text(said.said("slip.span"), 5),
                Column.number(said.said("slip.assigned"), 3),
                Column.number(said.said("slip.a"), 3),
                Column.number(said.said("slip.b"), 3),
                Column.number(said.said("slip.c"), 3),
                Column.number(said.said("slip.general.short"), 3),
                Column.number(said.said("field.total"), 3),
                Column.text(said.said("field.grade"), 4));
        List<Cell> sum = volume(Shorter.sum(all));
        List<Cell> last = new ArrayList<>(List.of(Cell.of(said.said("slip.sum"))));
        last.addAll(sum);
        last.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        return new Table(columns, all.stream().map(this::row).toList(), last);
    }

    private List<Cell> row(Shorter one) {
        Formats formats = said.formats();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(spans.titled(one.span(), said.language()))));
        row.addAll(volume(one.volume()));
        row.add(Cell.of(one.general(), formats));
        row.add(Cell.of(one.total(), formats));
        row.add(Cell.of(grade(one)));
        return row;
    }

    private List<Cell> volume(Shorter.@Nullable Volume volume) {
        Formats formats = said.formats();
        return volume == null
                ? List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)
                : List.of(
                        Cell.of(volume.assigned(), formats),
                        Cell.of(volume.completed(), formats),
                        Cell.of(volume.quality(), formats),
                        Cell.of(volume.progress(), formats));
    }

    private String grade(Shorter one) {
        if (one.tracked() == null) return said.said("slip.notLocked");
        return one.tracked().unrated() == null
                ? said.called("grade", one.tracked().decided())
                : said.called("unrated", one.tracked().unrated());
    }
}
