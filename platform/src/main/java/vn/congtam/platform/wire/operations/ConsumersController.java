package vn.congtam.platform.wire.operations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.wire.feed.Backlog;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Replayable;
import vn.congtam.platform.wire.progress.ParkedCounts;

/** How far the consumers of this service are, and whether their read models are what the facts say. */
@RestController
@RequestMapping("/api/v1/operations")
class ConsumersController {
    private final Feeds feeds;
    private final Backlog backlog;
    private final ParkedCounts parked;
    private final Comparison comparison;

    ConsumersController(Feeds feeds, Backlog backlog, ParkedCounts parked, Comparison comparison) {
        this.feeds = feeds;
        this.backlog = backlog;
        this.parked = parked;
        this.comparison = comparison;
    }

    @GetMapping("/consumers")
    List<Standing> consumers() {
        Map<Feed, Long> lags = backlog.all();
        Map<String, Integer> counts = parked.byConsumer();
        return feeds.all().stream()
                .map(feed -> standing(feed, lags, counts, null))
                .toList();
    }

    @GetMapping("/projections")
    List<Standing> projections() {
        Map<Feed, Long> lags = backlog.all();
        Map<String, Integer> counts = parked.byConsumer();
        return feeds.all().stream()
                .filter(feed -> feed.model().isPresent())
                .map(feed -> standing(
                        feed, lags, counts, feed.model().map(Replayable::digest).orElse(null)))
                .toList();
    }

    @GetMapping("/projections/{name}/replay-digest")
    Comparison.Outcome compare(@PathVariable String name) {
        return comparison.of(feeds.projection(name).orElseThrow(Refusal.NO_SUCH_PROJECTION::refuse));
    }

    private Standing standing(Feed feed, Map<Feed, Long> lags, Map<String, Integer> counts, @Nullable String digest) {
        return new Standing(
                feed.model().map(Replayable::name).orElse(feed.consumer()),
                feed.consumer(),
                backlog.groupOf(feed),
                backlog.topicsOf(feed),
                lags.getOrDefault(feed, 0L),
                counts.getOrDefault(feed.consumer(), 0),
                digest);
    }

    /** @param digest of a read model; it takes reading all of it, so only the list of projections has it */
    record Standing(
            String name,
            String consumer,
            String group,
            List<String> topics,
            long lag,
            int parked,
            @Nullable String digest) {}
}
