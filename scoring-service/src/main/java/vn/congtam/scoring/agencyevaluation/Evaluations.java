package vn.congtam.scoring.agencyevaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/**
 * Evaluations for those who may read them: the head and the personnel office of the agency, or of the one that stands in
 * its place today, and who reads across agencies.
 */
@Component
class Evaluations {
    private static final int ALL = 10_000;

    private final ReadModel<Appraisal> appraisals;
    private final Yardsticks yardsticks;
    private final Roster roster;
    private final Heirs heirs;

    Evaluations(ReadModel<Appraisal> appraisals, Yardsticks yardsticks, Roster roster, Heirs heirs) {
        this.appraisals = appraisals;
        this.yardsticks = yardsticks;
        this.roster = roster;
        this.heirs = heirs;
    }

    EvaluationAnswer read(Actor reader, AgencyId agency, String span) {
        if (!heirs.mayRead(reader, agency)) throw Refusal.AGENCY_EVALUATION_NOT_YOURS.refuse();
        return appraisals
                .find(AgencyEvaluationId.of(agency, span).value())
                .map(found -> EvaluationAnswer.of(found, yardsticks.of(found.form(), found.rules()), roster))
                .orElseThrow(Refusal.NO_AGENCY_EVALUATION::refuse);
    }

    /** All that the reader may read, the latest span first. */
    List<Line> all(Actor reader, @Nullable String span) {
        return readable(reader, span)
                .map(one -> Line.of(one, roster))
                .sorted(Comparator.comparing(Line::span)
                        .reversed()
                        .thenComparing(line -> line.agency().value()))
                .toList();
    }

    private Stream<Appraisal> readable(Actor reader, @Nullable String span) {
        if (reader.readsAcrossAgencies()) {
            return (span == null ? appraisals.all(ALL) : appraisals.where(Map.of("span", span))).stream();
        }
        AgencyId own = reader.agency();
        if (own == null || !heirs.mayRead(reader, own)) throw Refusal.AGENCY_EVALUATION_NOT_YOURS.refuse();
        return heirs.served(reader).stream()
                .flatMap(one -> appraisals.where(Map.of("agency", one.agency().value())).stream())
                .filter(one -> span == null || one.span().equals(span));
    }
}
