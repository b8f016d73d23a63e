package vn.congtam.scoring.reference.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.reference.Standing;

/** By the grades of the period and the agency's own, as they are known here. */
@Component
class KnownHeights implements Heights {
    private final ReadModel<Standing> standings;
    private final Classifying classifying;

    KnownHeights(ReadModel<Standing> standings, Classifying classifying) {
        this.standings = standings;
        this.classifying = classifying;
    }

    @Override
    public Optional<Grade> limit(SlipId slip) {
        return standings
                .find(slip.value())
                .flatMap(one -> Optional.ofNullable(one.member())
                        .filter(Member::leader)
                        .flatMap(leader -> limit(leader, one.span())));
    }

    private Optional<Grade> limit(Member leader, String span) {
        List<Standing> people = standings.where(Map.of("agency", leader.agency().value(), "span", span));
        return classifying
                .governance(leader.agency(), span)
                .flatMap(governance -> classifying
                        .of(governance, people)
                        .limit(classifying.performance(leader.agency(), span, people), leader.staff()));
    }
}
