package vn.congtam.rulebook.period;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.exact.Ratio;

/** A component of a quarter from those of its months: their mean, or the lowest. Absent as long as one of them is. */
enum Monthly {
    MEAN {
        @Override
        Ratio of(List<Ratio> months) {
            return Ratio.mean(months);
        }
    },
    MIN {
        @Override
        Ratio of(List<Ratio> months) {
            return Collections.min(months);
        }
    };

    abstract Ratio of(List<Ratio> months);

    @Nullable
    Ratio tell(
            String rule, String component, List<Tracked> months, Function<Tracked, @Nullable Ratio> part, Steps steps) {
        List<Ratio> known = known(months, part);
        Ratio value = known.isEmpty() || known.size() < months.size() ? null : of(known);
        Inputs inputs =
                Inputs.of("component", component).and("count", known.size()).and("values", listed(known, Ratio::share));
        if (value == null) steps.add(rule, "share.missing", null, inputs);
        else steps.add(rule, this == MEAN ? "share.mean" : "share.min", value.share(), inputs);
        return value;
    }

    static List<Ratio> known(List<Tracked> months, Function<Tracked, @Nullable Ratio> part) {
        return months.stream()
                .flatMap(month -> Stream.ofNullable(part.apply(month)))
                .toList();
    }

    static String listed(List<Ratio> values, Function<Ratio, BigDecimal> shown) {
        return values.stream().map(value -> shown.apply(value).toPlainString()).collect(Collectors.joining("; "));
    }
}
