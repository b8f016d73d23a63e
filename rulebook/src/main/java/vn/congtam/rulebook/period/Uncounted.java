package vn.congtam.rulebook.period;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Steps;

/** What of a year no span stands for, so that nothing vanishes without a word. */
final class Uncounted {
    private Uncounted() {}

    static void tell(Yearly of, Steps steps) {
        if (of.due().isEmpty()) return;
        runs(of).forEach(run -> tell(run, run.last().equals(of.year().last()), steps));
    }

    private static void tell(Span run, boolean atTheEnd, Steps steps) {
        Inputs inputs = Inputs.of("span", run).said("period", SpanWords.of(run));
        steps.add("span", atTheEnd ? "span.uncounted-late" : "span.uncounted", null, inputs);
    }

    /** Months without a break between them are told as one. */
    private static List<Span> runs(Yearly of) {
        List<Span> runs = new ArrayList<>();
        Span run = null;
        for (Span month : of.year().months()) {
            boolean counted = isCounted(of, month);
            if (counted && run != null) runs.add(named(run));
            if (counted) run = null;
            else run = run == null ? month : Span.days(run.first(), month.last());
        }
        if (run != null) runs.add(named(run));
        return runs;
    }

    private static boolean isCounted(Yearly of, Span month) {
        return of.due().stream().anyMatch(due -> due.contains(month))
                || of.tracked().stream().anyMatch(one -> one.before().contains(month));
    }

    /** As people call it, where it is all of a quarter. */
    private static Span named(Span run) {
        Span quarter = Span.of(Kind.QUARTER, run.first());
        boolean whole = quarter.first().equals(run.first()) && quarter.last().equals(run.last());
        return whole ? quarter : run;
    }
}
