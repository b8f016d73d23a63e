package vn.congtam.rulebook;

import java.util.List;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;

/**
 * What a line counts for.
 *
 * @param factor of the catalogue, times the official's own share of the work
 */
record Credit(Line line, Ratio factor, Work work) {

    static Work sum(List<Credit> credits) {
        return credits.stream().map(Credit::work).reduce(Work.NONE, Work::plus);
    }
}
