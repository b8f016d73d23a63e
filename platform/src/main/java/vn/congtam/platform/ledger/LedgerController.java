package vn.congtam.platform.ledger;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.reading.Matter;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tile.EntryBundle;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.store.commits.Commit;

/**
 * The log as any C2SP client reads it (tlog-tiles), and the proof of one fact (tlog-proof). Hashes tell nothing of what
 * they are hashes of and are open to all who are signed in; the facts themselves are not.
 */
@RestController
@RequestMapping("/ledger")
class LedgerController {
    private final Ledger ledger;
    private final Official official;
    private final VerifierKey key;
    private final Concern concern;
    private final Readings readings;

    LedgerController(Ledger ledger, Official official, VerifierKey key, Concern concern, Readings readings) {
        this.ledger = ledger;
        this.official = official;
        this.key = key;
        this.concern = concern;
        this.readings = readings;
    }

    /** @param official the last that enough witnesses have cosigned, or none */
    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> checkpoint(@RequestParam(defaultValue = "false") boolean official) {
        Note note = official ? this.official.last() : ledger.checkpoint().orElseThrow(Refusal.NOT_YET_SEALED::refuse);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(note.bytes());
    }

    @GetMapping(path = "/vkey", produces = MediaType.TEXT_PLAIN_VALUE)
    String vkey() {
        return key + "\n";
    }

    @GetMapping(path = "/tile/{level}/{*index}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String index) {
        TilePath path = path("tile/" + level + index);
        return unchanging(ledger.tile(path).map(Tile::bytes).orElseThrow(Refusal.NO_SUCH_TILE::refuse));
    }

    @GetMapping(path = "/tile/entries/{*index}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> entries(Actor actor, @PathVariable String index) {
        TilePath path = path("tile/entries" + index);
        EntryBundle bundle = ledger.entries(path).orElseThrow(Refusal.NO_SUCH_TILE::refuse);
        readings.seen(actor, Matter.HISTORY, null, concern.people(bundle.entries()));
        return unchanging(bundle.bytes());
    }

    /** For whoever did it, whom it is about, and inspectors: a file that proves it anywhere, years later. */
    @GetMapping(path = "/proof/{eventId}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> proof(Actor actor, @PathVariable String eventId) {
        Commit.Stored fact = ledger.fact(eventId)
                .filter(found -> concern.mayProve(actor, found))
                .orElseThrow(() -> Refusal.NO_SUCH_FACT.refuse("", eventId));
        LogProof proof = ledger.proof(fact).orElseThrow(Refusal.NOT_YET_SEALED::refuse);
        readings.seen(actor, Matter.HISTORY, null, concern.people(List.of(fact.entry())));
        String file = "attachment; filename=\"%s.tlog-proof\"".formatted(eventId.replaceAll("[^A-Za-z0-9-]", "_"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .cacheControl(CacheControl.noStore())
                .body(proof.bytes());
    }

    private static TilePath path(String path) {
        try {
            return TilePath.parse(path);
        } catch (Flawed none) {
            throw Refusal.NO_SUCH_TILE.refuse();
        }
    }

    private static ResponseEntity<byte[]> unchanging(byte[] bytes) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365))
                        .cachePrivate()
                        .immutable())
                .body(bytes);
    }
}
