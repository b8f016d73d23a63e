package vn.congtam.platform.wire.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.progress.Parked;

/** Streams that wait for an operator. They can be released, never thrown away. */
@RestController
@RequestMapping("/api/v1/operations/parked")
class ParkedKeysController {
    private final Feeds feeds;

    ParkedKeysController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping
    List<ParkedKey> list() {
        return feeds.all().stream()
                .flatMap(feed -> feed.parking().all().stream())
                .map(ParkedKey::of)
                .toList();
    }

    @PostMapping("/release")
    Released release(@Valid @RequestBody Release release) {
        Feed feed = feeds.of(release.consumer())
                .filter(one -> one.parking().find(release.what()).isPresent())
                .orElseThrow(Refusal.NOTHING_PARKED_THERE::refuse);
        return Released.of(
                feed.intake().release(release.what()).map(ParkedKey::of).orElse(null));
    }

    /** @param what as it is listed */
    record Release(@NotBlank String consumer, @NotBlank String what) {}

    /** @param still why it had to stay */
    record Released(boolean released, @Nullable ParkedKey still) {
        static Released of(@Nullable ParkedKey still) {
            return new Released(still == null, still);
        }
    }

    /** @param waiting how many facts wait, the one that stopped it included */
    record ParkedKey(
            String consumer,
            String what,
            String key,
            String kind,
            String reason,
            String topic,
            int partition,
            long offset,
            String trace,
            Instant since,
            int waiting) {

        static ParkedKey of(Parked parked) {
            return new ParkedKey(
                    parked.consumer(),
                    parked.id().substring(parked.consumer().length() + 1),
                    parked.key(),
                    parked.kind().name(),
                    parked.reason(),
                    parked.at().topic(),
                    parked.at().partition(),
                    parked.at().offset(),
                    parked.trace(),
                    parked.since(),
                    parked.waiting().size());
        }
    }
}
