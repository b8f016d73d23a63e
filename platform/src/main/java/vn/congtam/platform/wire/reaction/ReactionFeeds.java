package vn.congtam.platform.wire.reaction;

import java.util.Collection;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Gaps;
import vn.congtam.platform.wire.intake.Intake;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.progress.Parking;

/** The reactions of a service, fed from the moment at which it follows its topics. */
public final class ReactionFeeds {
    private final Intakes intakes;
    private final Feeds feeds;
    private final Gaps gaps;
    private final Trail trail;
    private final Commands commands;

    public ReactionFeeds(Intakes intakes, Feeds feeds, Gaps gaps, Commands commands, Trail trail) {
        this.intakes = intakes;
        this.feeds = feeds;
        this.gaps = gaps;
        this.trail = trail;
        this.commands = commands;
    }

    public ReactionFeeds with(Collection<Reaction> reactions) {
        reactions.forEach(this::feed);
        return this;
    }

    private void feed(Reaction reaction) {
        String consumer = reaction.name();
        Parking parking = intakes.parking(consumer);
        Reactor reactor = new Reactor(reaction, commands, trail);
        Intake intake = intakes.lasting(consumer, reactor, intakes.cursors(consumer), parking, gaps.of(consumer));
        Feed _ = feeds.add(new Feed(consumer, intake, parking, null));
    }
}
