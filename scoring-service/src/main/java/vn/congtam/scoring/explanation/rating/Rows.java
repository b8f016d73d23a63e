package vn.congtam.scoring.explanation.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.explanation.basis.Judged;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.roster.Roster;

/**
 * A row from a slip and what its score rests on.
 *
 * @param nothing what is said of group III where nobody has said anything
 */
record Rows(Law law, Roster roster, String nothing) {

    Row of(Explained slip, @Nullable Returns returns) {
        Sheet sheet = Objects.requireNonNull(slip.sheet(law));
        Judged judged = slip.judged();
        boolean asked = sheet.asksGeneral() && judged.review() == null;
        List<Cell> cells = asked ? Cell.all(sheet.rules(), judged, nothing) : List.of();
        Row.@Nullable Leading leading = leading(sheet, judged);
        return new Row(
                slip.slip().staff(),
                roster.name(slip.slip().staff()),
                division(sheet.member()),
                slip.version(),
                cells,
                leading,
                slip.figures(),
                proposed(slip, sheet, cells),
                Concern.of(evidence(slip, sheet, cells, returns)));
    }

    private String division(Member member) {
        Map<String, String> names = roster.divisions(member.agency());
        return names.getOrDefault(member.division(), member.division());
    }

    private static @Nullable Figures proposed(Explained slip, Sheet sheet, List<Cell> cells) {
        Judged.Leading said = slip.judged().leadership();
        @Nullable
        List<Criterion> criteria =
                cells.isEmpty() ? null : cells.stream().map(Cell::proposed).toList();
        return Preview.of(sheet, criteria, said == null ? null : said.fact(slip.slip()))
                .orElse(null);
    }

    private static Row.@Nullable Leading leading(Sheet sheet, Judged judged) {
        if (!sheet.member().leader() || !sheet.asksLeadership()) return null;
        Judged.Leading said = judged.leadership();
        return new Row.Leading(
                Form.leadership(sheet.rules()),
                sheet.asksUnitResult(),
                said == null ? null : said.unitResult(),
                said == null ? null : said.organisation(),
                said == null ? null : said.unity());
    }

    private static Concern.Evidence evidence(Explained slip, Sheet sheet, List<Cell> cells, @Nullable Returns returns) {
        Judged.Marks self = slip.judged().self();
        return new Concern.Evidence(
                returns,
                self == null ? null : duty(cells),
                slip.figures(),
                cells.stream().filter(Cell::lacksEvidence).count(),
                self == null,
                self != null && self.late(),
                sheet.done().lines());
    }

    /** As far as he says something of it. */
    private static Concern.@Nullable Duty duty(List<Cell> cells) {
        List<Cell> ordinary =
                cells.stream().filter(cell -> !cell.isInnovation()).toList();
        return ordinary.isEmpty()
                ? null
                : new Concern.Duty(
                        sum(ordinary, cell -> cell.proposed().points()),
                        sum(ordinary, cell -> cell.item().maximum()));
    }

    private static BigDecimal sum(List<Cell> cells, Function<Cell, BigDecimal> points) {
        return cells.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
