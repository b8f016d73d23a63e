package vn.congtam.reporting.history.casefile;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congtam.events.Entry;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Given;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Unavailable;

/** What one service hands out: its facts under one checkpoint, and how its log grew to it. */
final class LogPart {
    /** What fits the first line of a request, however long the names are. */
    private static final int ASKED_AT_ONCE = 40;

    private final Services services;
    private final String service;
    private final FactReader reader;
    private final List<byte[]> excerpts = new ArrayList<>();
    private final List<Given> streams = new ArrayList<>();
    private final List<Entry> facts = new ArrayList<>();
    private final Checkpoint checkpoint;

    /** @param official under a checkpoint that enough witnesses have cosigned, which may be some seconds older */
    LogPart(Services services, String service, FactReader reader, boolean official) {
        this.services = services;
        this.service = service;
        this.reader = reader;
        byte[] note = checkpoint(official);
        this.checkpoint = Checkpoint.parse(Note.parse(note).text());
    }

    /** What is not official yet is there all the same. */
    private byte[] checkpoint(boolean official) {
        UriComponentsBuilder address = services.at(service, "/ledger/checkpoint");
        try {
            return services.get(address.queryParam("official", official));
        } catch (Unavailable away) {
            if (away.getCause() instanceof HttpClientErrorException.Conflict)
                throw Refusal.CASE_NOT_OFFICIAL.refuse("/official");
            throw away;
        }
    }

    LogPart with(Stream<Map.Entry<String, String>> wanted) {
        List<Map.Entry<String, String>> all = wanted.toList();
        for (int at = 0; at < all.size(); at += ASKED_AT_ONCE)
            take(all.subList(at, Math.min(all.size(), at + ASKED_AT_ONCE)));
        return this;
    }

    private void take(List<Map.Entry<String, String>> wanted) {
        UriComponentsBuilder address = services.at(service, "/ledger/excerpt").queryParam("size", checkpoint.size());
        wanted.forEach(one -> address.queryParam(one.getKey(), one.getValue()));
        byte[] bytes = services.get(address);
        Excerpt excerpt = Excerpt.parse(bytes);
        if (excerpt.streams().isEmpty()) return;
        excerpts.add(bytes);
        streams.addAll(excerpt.streams());
        excerpt.items().forEach(item -> facts.add(reader.entry(item.fact().getBytes(StandardCharsets.UTF_8))));
    }

    /** Those of which it has every fact, each with the number of its last. */
    SortedMap<String, Long> whole() {
        SortedMap<String, Long> whole = new TreeMap<>();
        streams.stream()
                .filter(Given::whole)
                .forEach(given -> whole.put(given.stream(), given.positions().size() - 1L));
        return whole;
    }

    List<Entry> facts() {
        return facts;
    }

    void into(Pack pack) {
        if (excerpts.isEmpty()) return;
        String folder = "logs/" + service + "/";
        pack.log(service, checkpoint.origin(), checkpoint.size());
        pack.add(folder + "vkey", services.get(services.at(service, "/ledger/vkey")));
        number(folder + "excerpt/", excerpts, pack);
        number(folder + "growth/", growth(), pack);
    }

    private static void number(String folder, List<byte[]> all, Pack pack) {
        for (int at = 0; at < all.size(); at++) pack.add(folder + "%04d".formatted(at + 1), all.get(at));
    }

    /** At the end of each month of the case, and at last to the checkpoint itself. */
    private List<byte[]> growth() {
        SortedMap<YearMonth, Long> ends = new TreeMap<>();
        facts.forEach(fact -> ends.merge(YearMonth.from(fact.ts().atZone(Act.VIETNAM)), fact.pos(), Math::max));
        TreeSet<Long> covered = new TreeSet<>(ends.values());
        covered.add(checkpoint.size() - 1);
        List<byte[]> steps = new ArrayList<>();
        long old = 0;
        for (long position : covered) {
            if (position < old) continue;
            byte[] step = services.get(services.at(service, "/ledger/growth")
                    .queryParam("old", old)
                    .queryParam("covering", position));
            old = AddCheckpoint.parse(step).checkpoint().size();
            steps.add(step);
        }
        return steps;
    }
}
