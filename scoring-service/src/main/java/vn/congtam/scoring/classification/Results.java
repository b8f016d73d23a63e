package vn.congtam.scoring.classification;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Grade;
import vn.congtam.scoring.reference.Standing;

/** Everybody in a period of an agency with what each has come to, by divisions, leaders first; and how it is spread. */
record Results(AgencyId agency, String span, Overview overview, List<Result> people) {
    private static final Comparator<Result> ORDER = Comparator.comparing(
                    (Result one) -> one.member().division())
            .thenComparing(one -> !one.member().leader())
            .thenComparing(one -> one.staff().value());

    static Results of(Overview overview, List<Standing> standings, List<Decided> decisions) {
        Map<String, Decided> said =
                decisions.stream().collect(Collectors.toMap(one -> one.slip().value(), Function.identity()));
        List<Result> people = standings.stream()
                .filter(one -> one.member() != null)
                .map(one -> Result.of(one, said.get(one.slip().value())))
                .sorted(ORDER)
                .toList();
        return new Results(overview.agency(), overview.span(), overview, people);
    }

    /** Each grade with how many have it, also where that is nobody. */
    static Map<Grade, Long> counts(List<Result> some) {
        Map<Grade, Long> counts = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values())
            counts.put(
                    grade, some.stream().filter(one -> one.decided() == grade).count());
        return counts;
    }

    List<Result> unsettled() {
        return people.stream().filter(one -> !one.isSettled()).toList();
    }

    List<Result> unrated() {
        return people.stream().filter(one -> one.unrated() != null).toList();
    }

    List<Result> withoutRecord() {
        return people.stream().filter(Result::isWithoutRecord).toList();
    }

    List<Result> departures() {
        return people.stream().filter(Result::departs).toList();
    }
}
