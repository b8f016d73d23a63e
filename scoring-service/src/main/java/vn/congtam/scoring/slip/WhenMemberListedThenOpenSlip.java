package vn.congtam.scoring.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.reckoning.Legacy;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.ChangeJudges;
import vn.congtam.scoring.slip.SlipCommand.FollowSpan;
import vn.congtam.scoring.slip.SlipCommand.OpenSlip;
import vn.congtam.scoring.slip.SlipCommand.ReleaseSlip;
import vn.congtam.scoring.slip.SlipCommand.SupersedeSpan;

/** Everybody listed in a period has a slip, so that nobody is without a record; who is released takes it with him. */
@Configuration(proxyBeanMethods = false)
class WhenMemberListedThenOpenSlip {

    @Bean
    Reaction openSlip() {
        return Reaction.named("open-slip")
                .whenEach(MemberListed.class, WhenMemberListedThenOpenSlip::commands)
                .when(MemberReleased.class, WhenMemberListedThenOpenSlip::command)
                .when(JudgesAssigned.class, WhenMemberListedThenOpenSlip::command);
    }

    /** Spans of the calendar know where they lie; any other one is made known to those that it is made from or stands for. */
    static List<SlipCommand> commands(MemberListed f) {
        List<SlipCommand> all = new ArrayList<>(List.of(command(f)));
        followed(f).forEach(span -> all.add(new FollowSpan(SlipId.of(f.member().staff(), span), f.span())));
        f.superseded()
                .forEach(span -> all.add(new SupersedeSpan(
                        SlipId.of(f.member().staff(), span),
                        f.span(),
                        f.member().agency(),
                        Objects.requireNonNullElse(f.brought(), List.of()))));
        return all;
    }

    /** Days outside the calendar: also the quarters and years in which a conclusion may stand that has its day in them. */
    private static Stream<String> followed(MemberListed f) {
        Span span = Span.parse(f.span());
        return span.kind() == Kind.AD_HOC
                ? Stream.concat(f.parts().stream(), Legacy.calendar(span).stream())
                        .distinct()
                : Stream.of();
    }

    static OpenSlip command(MemberListed f) {
        SlipId slip = SlipId.of(f.member().staff(), f.span());
        return new OpenSlip(
                slip,
                f.span(),
                f.basis(),
                f.due(),
                f.member(),
                f.rules(),
                f.parts(),
                f.tracked(),
                f.from(),
                f.superseded());
    }

    static ReleaseSlip command(MemberReleased f) {
        return new ReleaseSlip(SlipId.of(f.staff(), f.span()), f.period(), f.to());
    }

    static ChangeJudges command(JudgesAssigned f) {
        return new ChangeJudges(SlipId.of(f.member().staff(), f.span()), f.member(), f.reason());
    }
}
