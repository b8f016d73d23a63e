package vn.congtam.scoring.slip;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.LeadersChanged;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.NoteSubordinate;
import vn.congtam.scoring.slip.SlipCommand.ReleaseSubordinate;

/**
 * What an official has reached goes on the slips of all leaders in charge, from the nearest upwards (d, Art. 15). Outside
 * the calendar d is that of the months.
 */
@Configuration(proxyBeanMethods = false)
class WhenScoreChangesThenTellLeaders {

    @Bean
    Reaction tellLeaders() {
        return Reaction.named("tell-leaders")
                .whenEach(SlipOpened.class, WhenScoreChangesThenTellLeaders::first)
                .whenEach(ScoreChanged.class, WhenScoreChangesThenTellLeaders::first)
                .whenEach(LeadersChanged.class, WhenScoreChangesThenTellLeaders::others)
                .whenEach(SubordinateStood.class, WhenScoreChangesThenTellLeaders::next);
    }

    /** Before anything is scored the leader knows that somebody is there whose score is open. */
    static List<NoteSubordinate> first(SlipOpened f) {
        return note(f.span(), f.member().staff(), Reached.OPEN, f.member().managers());
    }

    static List<NoteSubordinate> first(ScoreChanged f) {
        return note(
                f.span(),
                f.member().staff(),
                Reached.by(f.figures()),
                f.member().managers());
    }

    /** Who does not answer for him any more no longer waits for his score; who does now begins to. */
    static List<SlipCommand> others(LeadersChanged f) {
        String span = f.slip().span();
        StaffCode staff = f.slip().staff();
        return Stream.<SlipCommand>concat(
                        f.former().stream().map(leader -> new ReleaseSubordinate(SlipId.of(leader, span), staff)),
                        note(span, staff, f.reached(), f.leaders()).stream())
                .toList();
    }

    static List<NoteSubordinate> next(SubordinateStood f) {
        return note(f.slip().span(), f.staff(), f.reached(), f.further());
    }

    private static List<NoteSubordinate> note(String span, StaffCode staff, Reached reached, List<StaffCode> leaders) {
        return leaders.isEmpty() || Span.parse(span).kind() == Kind.AD_HOC
                ? List.of()
                : List.of(new NoteSubordinate(
                        SlipId.of(leaders.getFirst(), span), staff, reached, leaders.subList(1, leaders.size())));
    }
}
