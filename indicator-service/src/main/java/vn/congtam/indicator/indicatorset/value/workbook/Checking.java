package vn.congtam.indicator.indicatorset.value.workbook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.indicatorset.value.Recording;
import vn.congtam.indicator.indicatorset.value.Told;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.sheet.Line;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Holds rows against one another and against what is on record. */
final class Checking {
    private final Act act;
    private final Recording recording;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final Set<StaffCode> told = new LinkedHashSet<>();

    Checking(Act act, Recording recording) {
        this.act = act;
        this.recording = recording;
    }

    Handled<Column, Told> check(Line<Column> line) {
        Reading reading = new Reading(line);
        return reading.read().map(row -> checked(line, row)).orElseGet(() -> Handled.wrong(line, reading.faults()));
    }

    private Handled<Column, Told> checked(Line<Column> line, Told row) {
        Integer before = lines.putIfAbsent(place(row), line.number());
        if (before != null) return refused(line, Refusal.FIGURE_TWICE.refuse("/indicator", row.indicator(), before));
        try {
            State state = recording.isKnown(act, row) ? State.ON_RECORD : State.RIGHT;
            told.add(row.staff());
            return Handled.of(line, row, state);
        } catch (Refused why) {
            if (why.rule().kind() == Rule.Kind.STATE) told.add(row.staff());
            return refused(line, why);
        }
    }

    /** A target and what came of it stand in rows of their own. */
    private static List<String> place(Told row) {
        return List.of(
                row.staff().value(), row.span(), row.indicator(), row.getClass().getName());
    }

    /** Whose figures it said something of: whether they are on record is told also where nothing is taken. */
    Set<StaffCode> told() {
        return told;
    }

    static Handled<Column, Told> refused(Line<Column> line, Refused why) {
        return Handled.wrong(line, List.of(new Fault<>(Column.of(why.pointer()), why)));
    }
}
