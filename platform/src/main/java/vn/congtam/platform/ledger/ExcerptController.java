package vn.congtam.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.reading.Matter;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;

/** The service's part of a case file: facts with their proofs, and how the log grew to the checkpoint they are under. */
@RestController
@RequestMapping("/ledger")
class ExcerptController {
    private final Ledger ledger;
    private final Excerpts excerpts;
    private final Concern concern;
    private final Readings readings;

    ExcerptController(Ledger ledger, Excerpts excerpts, Concern concern, Readings readings) {
        this.ledger = ledger;
        this.excerpts = excerpts;
        this.concern = concern;
        this.readings = readings;
    }

    /**
     * The first checkpoint that covers a position, with the proof that the log of an earlier size only grew to it: what a
     * log sends to its witnesses (tlog-witness).
     */
    @GetMapping(path = "/growth", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> growth(
            @RequestParam(defaultValue = "0") long old, @RequestParam(defaultValue = "0") long covering) {
        return file(ledger.growth(old, covering)
                .orElseThrow(Refusal.NOT_YET_SEALED::refuse)
                .bytes());
    }

    /**
     * For inspectors, for whoever did it, and for whom it is about: what stands in these streams, and these single facts.
     *
     * @param first streams of which the first fact is asked for
     * @param size of the checkpoint under which they are proved; of the latest, when absent
     */
    @GetMapping(path = "/excerpt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> excerpt(
            Actor actor,
            @RequestParam @Nullable List<String> stream,
            @RequestParam @Nullable List<String> fact,
            @RequestParam @Nullable List<String> first,
            @RequestParam @Nullable Long size) {
        Excerpt excerpt = excerpts.of(
                found -> concern.mayProve(actor, found),
                about -> Concern.mayKnow(actor, about),
                new Excerpts.Asked(orNone(stream), orNone(fact), orNone(first)),
                Objects.requireNonNullElseGet(size, this::latest));
        readings.seen(actor, Matter.HISTORY, null, concern.people(entries(excerpt)));
        return file(excerpt.bytes());
    }

    private static List<byte[]> entries(Excerpt excerpt) {
        return excerpt.items().stream()
                .map(item -> item.fact().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private long latest() {
        return ledger.checkpoint()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElseThrow(Refusal.NOT_YET_SEALED::refuse);
    }

    private static List<String> orNone(@Nullable List<String> asked) {
        return asked == null ? List.of() : asked;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(bytes);
    }
}
