package vn.congtam.scoring.slip;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipFact.SpanTakenBack;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.reckoning.Legacy;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.TrackSpan;
import vn.congtam.scoring.slip.SlipCommand.WithdrawSpan;

/**
 * What a span was rated by its work goes on the slips of the quarter and of the year that it lies in, and a conclusion
 * of Art. 20.4 in any case; on a year also a quarter that is made from its months, which may be graded by its quarters.
 * Opened again, it is taken back from them until the next lock.
 */
@Configuration(proxyBeanMethods = false)
class WhenSlipIsLockedThenTrackIt {

    @Bean
    Reaction trackSpan() {
        return Reaction.named("track-span")
                .whenEach(SlipLocked.class, f -> commands(f.slip(), f.basis(), f.tracked()))
                .whenEach(GradeReplaced.class, f -> commands(f.slip(), f.basis(), f.tracked()))
                .when(SpanPassedOn.class, WhenSlipIsLockedThenTrackIt::command)
                .whenEach(SlipReopened.class, WhenSlipIsLockedThenTrackIt::withdraw)
                .when(SpanTakenBack.class, WhenSlipIsLockedThenTrackIt::withdraw);
    }

    static TrackSpan command(SpanPassedOn f) {
        return new TrackSpan(SlipId.of(f.slip().staff(), f.to()), f.tracked());
    }

    static List<TrackSpan> commands(SlipId slip, Basis basis, Tracked tracked) {
        return calendar(slip)
                .flatMap(id -> Legacy.to(id.span(), basis, tracked).stream()
                        .map(left -> new TrackSpan(id, left, Legacy.isSummed(id.span(), basis, left))))
                .toList();
    }

    /** Also from a span that leaves nothing to longer ones, which then know nothing of it. */
    static List<WithdrawSpan> withdraw(SlipReopened f) {
        return calendar(f.slip())
                .map(id -> new WithdrawSpan(id, f.slip().span()))
                .toList();
    }

    static WithdrawSpan withdraw(SpanTakenBack f) {
        return new WithdrawSpan(SlipId.of(f.slip().staff(), f.from()), f.span());
    }

    private static Stream<SlipId> calendar(SlipId slip) {
        return Legacy.calendar(Span.parse(slip.span())).stream().map(span -> SlipId.of(slip.staff(), span));
    }
}
