package vn.congtam.scoring.period;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.AssignJudges;
import vn.congtam.scoring.reference.Standing;

/** Who begins or ceases to lead, or has another post, after he was listed is rated as what he is on the last day of the span. */
@Component
class Placing {
    private final Assembly assembly;
    private final Law law;

    Placing(Assembly assembly, Law law) {
        this.assembly = assembly;
        this.law = law;
    }

    /** @param listed on the list of an open period */
    List<StaffCode> moved(AgencyId agency, Span span, List<Standing> listed) {
        return moved(assembly.lineup(agency, span.last()), listed).toList();
    }

    /** With those for whom they answer now, or did: their results count for them, or count no more. */
    List<AssignJudges> anew(AgencyId agency, Span span, Basis basis, List<Standing> listed) {
        Lineup lineup = assembly.lineup(agency, span.last());
        Set<StaffCode> moved = moved(lineup, listed).collect(Collectors.toSet());
        if (moved.isEmpty()) return List.of();
        Oversight oversight = assembly.oversight(lineup, agency, span, basis);
        PeriodId period = PeriodId.of(agency, span.toString());
        return listed.stream()
                .filter(one -> one.member() != null)
                .flatMap(one -> anew(Objects.requireNonNull(one.member()), lineup, moved)
                        .map(member -> new AssignJudges(period, oversight.of(member), reason(one)))
                        .stream())
                .toList();
    }

    private static Optional<Member> anew(Member listed, Lineup lineup, Set<StaffCode> moved) {
        boolean concerned = moved.contains(listed.staff()) || lineup.changesLeader(listed, moved);
        return concerned ? Optional.of(lineup.placed(listed)) : Optional.empty();
    }

    private static Stream<StaffCode> moved(Lineup lineup, List<Standing> listed) {
        return listed.stream().filter(one -> hasMoved(lineup, one.member())).map(Standing::staff);
    }

    private static boolean hasMoved(Lineup lineup, @Nullable Member listed) {
        return listed != null && lineup.hasMoved(listed);
    }

    private String reason(Standing one) {
        return one.opening() == null
                ? one.span()
                : law.of(one.opening().rules()).law().text("article.span");
    }
}
