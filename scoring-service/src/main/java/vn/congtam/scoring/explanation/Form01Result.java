package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Column;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Part.Fact;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;
import vn.congtam.scoring.explanation.basis.Judged;

/** The figures as they are stored, the grade that follows from them, and the one decided. */
record Form01Result(Wording said) {

    List<Part> of(SlipAnswer slip) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Section(said.said("form01.result")));
        if (slip.figures() != null) parts.add(figures(slip.figures()));
        parts.add(new Part.Facts(grades(slip)));
        return parts;
    }

    private Table figures(Figures figures) {
        List<List<Cell>> rows = new ArrayList<>();
        share(rows, "slip.a", figures.a());
        share(rows, "slip.b", figures.b());
        share(rows, "slip.c", figures.c());
        share(rows, "slip.unitResult", figures.unitResult());
        share(rows, "slip.organisation", figures.organisation());
        share(rows, "slip.unity", figures.unity());
        points(rows, "form01.generalPoints", figures.generalPoints(), 30);
        points(rows, "form01.taskPoints", figures.taskPoints(), 70);
        return new Table(
                List.of(
                        Column.text(said.said("form01.part"), 8),
                        Column.number(said.said("slip.points"), 3),
                        Column.number(said.said("slip.maximum"), 3)),
                rows,
                List.of(Cell.of(said.said("field.total")), Cell.of(figures.total(), said.formats()), Cell.of(100)));
    }

    private void share(List<List<Cell>> rows, String key, @Nullable BigDecimal share) {
        if (share == null) return;
        String text = said.formats().percent(share);
        rows.add(List.of(Cell.of(said.said(key)), Cell.of(text), Cell.EMPTY));
    }

    private void points(List<List<Cell>> rows, String key, @Nullable BigDecimal points, int most) {
        rows.add(List.of(Cell.of(said.said(key)), Cell.of(points, said.formats()), Cell.of(most)));
    }

    private List<Fact> grades(SlipAnswer slip) {
        Judged judged = slip.judged();
        List<Fact> all = new ArrayList<>();
        String computed = slip.figures() == null
                ? ""
                : said.called("grade", slip.figures().grade());
        all.add(Fact.of(said.said("slip.computed"), computed.isEmpty() ? said.said("grade.none") : computed));
        judged.overrides()
                .forEach(one -> all.add(Fact.of(
                        said.said("slip.overrides"),
                        said.called("ground", one.ground()) + ", " + one.document() + ", "
                                + said.formats().day(one.date()))));
        if (judged.decision() != null) all.add(Fact.of(said.said("slip.decided"), decided(judged.decision())));
        if (judged.unrated() != null)
            all.add(Fact.of(
                    said.said("state.UNRATED"),
                    joined(
                            said.called("unrated", judged.unrated().reason()),
                            judged.unrated().document())));
        return all;
    }

    private String decided(Judged.Decision decision) {
        String former =
                decision.former() == null ? null : said.said("slip.former", said.called("grade", decision.former()));
        return joined(said.called("grade", decision.decided()), decision.reason(), decision.document(), former);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
