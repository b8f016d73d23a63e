package vn.congtam.verifier.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Given;
import vn.congtam.ledger.excerpt.Item;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;

/** One log of the file: whether it is a known one, how it grew, and which facts stand in it. */
final class LogCheck {
    /** In whose log that counts from which something follows. */
    private static final Map<String, String> OWNERS = Map.of(
            "regulation/", "/indicator",
            "slip/", "/scoring",
            "period/", "/scoring",
            "agency-evaluation/", "/scoring");

    private final Members members;
    private final String folder;
    private final Manifest.Log says;
    private final Policy trusted;
    private final List<VerifierKey> keys;
    private final List<Wrong> wrong;

    /** By stream; whole streams only. */
    private final Map<String, List<Told>> whole = new TreeMap<>();

    /** Of periods, also where the file has not the whole of them. */
    private final List<Told> openings = new ArrayList<>();

    private int facts;
    private int partial;
    private int witnesses;

    /** @param trusted whose word is taken; what the file says of keys counts for nothing */
    LogCheck(Members members, String service, Manifest.Log says, Policy trusted, List<Wrong> wrong) {
        this.members = members;
        this.folder = "logs/" + service;
        this.says = says;
        this.trusted = trusted;
        this.keys = trusted.logs().stream()
                .filter(key -> key.name().equals(says.origin()))
                .toList();
        this.wrong = wrong;
    }

    Map<String, List<Told>> whole() {
        return whole;
    }

    List<Told> openings() {
        return openings;
    }

    int facts() {
        return facts;
    }

    int partial() {
        return partial;
    }

    void run() {
        if (keys.isEmpty() || !keys.contains(key()))
            wrong.add(Wrong.ofLog("UNKNOWN_KEY", says.origin(), folder + "/vkey"));
        Note last = new Growth(keys, says, wrong).over(members, members.in(folder + "/growth"));
        if (last != null) witnessed(last);
        Checkpoint checkpoint = last == null ? null : Checkpoint.parse(last.text());
        for (String name : members.in(folder + "/excerpt")) excerpt(name, checkpoint);
    }

    int witnesses() {
        return witnesses;
    }

    private void witnessed(Note last) {
        try {
            witnesses = trusted.verify(last).witnessed().size();
        } catch (Flawed flawed) {
            String code =
                    flawed.flaw() == Flaw.TOO_FEW_WITNESSES ? flawed.flaw().name() : "CHECKPOINT_REFUSED";
            wrong.add(Wrong.ofLog(code, says.origin(), folder + " " + flawed.flaw()));
        }
    }

    private @Nullable VerifierKey key() {
        try {
            return members.bytes(folder + "/vkey")
                    .map(bytes -> VerifierKey.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8).strip()))
                    .orElse(null);
        } catch (Flawed none) {
            return null;
        }
    }

    private void excerpt(String name, @Nullable Checkpoint checkpoint) {
        try {
            Excerpt excerpt = Excerpt.parse(members.bytes(name).orElseThrow());
            boolean ours = excerpt.origin().equals(says.origin()) && excerpt.size() == says.size();
            if (!ours) wrong.add(Wrong.ofLog("OTHER_LOG", says.origin(), name));
            facts(excerpt, checkpoint);
            excerpt.verify(keys);
        } catch (Flawed flawed) {
            String code = flawed.flaw().unreadable() ? "EXCERPT_UNREADABLE" : "EXCERPT_NOT_SIGNED";
            wrong.add(Wrong.ofLog(code, says.origin(), name + " " + flawed.flaw()));
        }
    }

    private void facts(Excerpt excerpt, @Nullable Checkpoint checkpoint) {
        Map<Long, Told> told = new TreeMap<>();
        for (Item item : excerpt.items()) {
            if (checkpoint != null) prove(item, checkpoint);
            read(item, told);
        }
        facts += excerpt.items().size();
        Set<Long> listed = new HashSet<>();
        for (Given given : excerpt.streams()) {
            listed.addAll(given.positions());
            stream(given, told);
        }
        told.keySet().stream()
                .filter(position -> !listed.contains(position))
                .forEach(position -> wrong.add(ofFact("FACT_UNLISTED", position, "")));
    }

    private void prove(Item item, Checkpoint checkpoint) {
        try {
            item.verify(checkpoint);
        } catch (Flawed flawed) {
            wrong.add(ofFact("FACT_NOT_PROVED", item.position(), flawed.flaw().name()));
        }
    }

    private void read(Item item, Map<Long, Told> told) {
        try {
            Told fact = Told.of(item.fact());
            boolean inPlace = fact.log().equals(says.origin()) && fact.position() == item.position();
            if (!inPlace) wrong.add(ofFact("WRONG_PLACE", item.position(), fact.log() + " " + fact.position()));
            told.put(item.position(), fact);
        } catch (RuntimeException unreadable) {
            wrong.add(ofFact("FACT_UNREADABLE", item.position(), ""));
        }
    }

    private void stream(Given given, Map<Long, Told> told) {
        List<Told> stream = new ArrayList<>();
        int at = 0;
        for (long position : given.positions()) {
            Told fact = told.get(position);
            if (fact == null) wrong.add(ofFact("FACT_MISSING", position, given.stream()));
            else if (!isIn(given, at, fact)) wrong.add(ofFact("WRONG_STREAM", position, given.stream()));
            else stream.add(fact);
            at++;
        }
        stream.stream().filter(fact -> fact.type().equals("PeriodOpened")).forEach(openings::add);
        if (!given.whole()) partial++;
        else if (isOwn(given.stream())) whole.put(given.stream(), stream);
        else wrong.add(Wrong.ofLog("WRONG_STREAM", says.origin(), given.stream()));
    }

    /** That a stream is empty says any log of one that is not its own, and truly. */
    private boolean isOwn(String stream) {
        return OWNERS.entrySet().stream()
                .filter(owner -> stream.startsWith(owner.getKey()))
                .allMatch(owner -> says.origin().endsWith(owner.getValue()));
    }

    /** Of a whole stream each fact says which one of it it is. */
    private static boolean isIn(Given given, int at, Told fact) {
        boolean next = !given.whole() || at == fact.seq();
        return next && fact.stream().equals(given.stream());
    }

    private Wrong ofFact(String code, long position, String where) {
        return Wrong.ofFact(code, says.origin(), position, where);
    }
}
