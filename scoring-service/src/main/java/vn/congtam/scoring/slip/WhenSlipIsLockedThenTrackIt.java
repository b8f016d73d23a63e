package vn.congtam.scoring.slip;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.Reactions;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.TrackSpan;

/** What a span was rated by its work goes on the slips of the quarter and of the year that it lies in. */
@Configuration(proxyBeanMethods = false)
class WhenSlipIsLockedThenTrackIt {

    @Bean
    Consumer<Message<List<byte[]>>> trackSpan(Reactions reactions) {
        return reactions.feed(Reaction.named("track-span")
                .whenEach(SlipLocked.class, f -> commands(f.slip(), f.basis(), f.tracked()))
                .whenEach(GradeReplaced.class, f -> commands(f.slip(), f.basis(), f.tracked()))
                .when(SpanPassedOn.class, WhenSlipIsLockedThenTrackIt::command));
    }

    static TrackSpan command(SpanPassedOn f) {
        return new TrackSpan(SlipId.of(f.slip().staff(), f.to()), f.tracked());
    }

    static List<TrackSpan> commands(SlipId slip, Basis basis, Tracked tracked) {
        if (basis == Basis.TRACKED) return List.of();
        Span span = Span.parse(tracked.span());
        return Stream.of(span.kind() == Kind.MONTH ? span.quarter() : null, span.year())
                .filter(Objects::nonNull)
                .map(longer -> new TrackSpan(SlipId.of(slip.staff(), longer.toString()), tracked))
                .toList();
    }
}
