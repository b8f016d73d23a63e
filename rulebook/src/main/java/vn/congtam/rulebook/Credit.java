package vn.congtam.rulebook;

import java.util.List;
import java.util.function.Function;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;

/** What a line counts for, converted into standard products. */
record Credit(Line line, Ratio assigned, Ratio completed, Ratio quality, Ratio progress) {

    static Ratio sum(List<Credit> credits, Function<Credit, Ratio> part) {
        return credits.stream().map(part).reduce(Ratio.ZERO, Ratio::plus);
    }
}
