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
import vn.congtam.platform.access.Role;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.roster.Roster;

/** Evaluations for those who may read them: the agency's head and personnel office, and who reads across agencies. */
@Component
class Evaluations {
    private static final int ALL = 10_000;

    private final ReadModel<Appraisal> appraisals;
    private final Yardsticks yardsticks;
    private final Roster roster;

    Evaluations(ReadModel<Appraisal> appraisals, Yardsticks yardsticks, Roster roster) {
        this.appraisals = appraisals;
        this.yardsticks = yardsticks;
        this.roster = roster;
    }

    EvaluationAnswer read(Actor reader, AgencyId agency, String span) {
        if (!mayRead(reader, agency)) throw Refusal.AGENCY_EVALUATION_NOT_YOURS.refuse();
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
        AgencyId own = reader.agency();
        if (reader.readsAcrossAgencies()) {
            return (span == null ? appraisals.all(ALL) : appraisals.where(Map.of("span", span))).stream();
        }
        if (own == null || !mayRead(reader, own)) throw Refusal.AGENCY_EVALUATION_NOT_YOURS.refuse();
        return appraisals.where(Map.of("agency", own.value())).stream()
                .filter(one -> span == null || one.span().equals(span));
    }

    private static boolean mayRead(Actor reader, AgencyId agency) {
        return reader.readsAcrossAgencies() || reader.servesIn(agency) && reader.isAnyOf(Role.HEAD, Role.HR);
    }
}
