package vn.congtam.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.reading.Matter;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.page.QrCode;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitLog;

/** What a code on a form leads to: that the fact stands in the log as it was recorded, and who else has seen it. */
@Controller
class ProofPage {
    private final CommitLog commits;
    private final Ledger ledger;
    private final Official official;
    private final Concern concern;
    private final Readings readings;

    ProofPage(CommitLog commits, Ledger ledger, Official official, Concern concern, Readings readings) {
        this.commits = commits;
        this.ledger = ledger;
        this.official = official;
        this.concern = concern;
        this.readings = readings;
    }

    /** @param fact its id, or the code that is printed */
    @GetMapping("/proof/{fact}")
    String show(Actor actor, @PathVariable String fact, Model model) {
        Commit.Stored found = found(fact)
                .filter(one -> concern.mayProve(actor, one))
                .orElseThrow(() -> Refusal.NO_SUCH_FACT.refuse("", fact));
        LogProof proof = ledger.proof(found).orElseThrow(Refusal.NOT_YET_SEALED::refuse);
        readings.seen(actor, Matter.HISTORY, null, concern.people(List.of(found.entry())));
        Checkpoint checkpoint = Checkpoint.parse(proof.checkpoint().text());
        SortedMap<String, Instant> witnesses = new TreeMap<>();
        official.witnessed(proof.checkpoint())
                .forEach((name, seconds) -> witnesses.put(name, Instant.ofEpochSecond(seconds)));
        ShortCode code = ShortCode.of(found.position(), found.entry());
        describe(code, model);
        model.addAttribute("fact", found)
                .addAttribute("log", checkpoint.origin())
                .addAttribute("size", checkpoint.size())
                .addAttribute("witnesses", witnesses)
                .addAttribute("text", new String(found.entry(), StandardCharsets.UTF_8));
        return "congtam/proof";
    }

    /**
     * For the foot of a form: the last fact of what it shows, as a picture and as a code.
     *
     * @param stream and seq, or the id of the fact
     */
    @GetMapping("/proof-mark")
    String mark(
            Actor actor,
            @RequestParam(defaultValue = "") String stream,
            @RequestParam(defaultValue = "0") long seq,
            @RequestParam @Nullable String fact,
            Model model) {
        Optional<Commit.Stored> asked =
                fact == null ? commits.facts(stream, seq, 1).stream().findFirst() : ledger.fact(fact);
        asked.stream()
                .filter(found -> concern.mayProve(actor, found))
                .findFirst()
                .ifPresent(found -> describe(ShortCode.of(found.position(), found.entry()), model));
        return "congtam/proof :: mark";
    }

    private static void describe(ShortCode code, Model model) {
        String address = Marks.address(code);
        model.addAttribute("code", code).addAttribute("address", address).addAttribute("qr", QrCode.of(address));
    }

    private Optional<Commit.Stored> found(String fact) {
        Optional<ShortCode> code = ShortCode.parse(fact);
        if (code.isEmpty()) return ledger.fact(fact);
        Optional<Commit.Stored> found = code.get().in(ledger);
        if (found.isEmpty()) throw Refusal.CODE_MISTYPED.refuse("", fact);
        return found;
    }
}
