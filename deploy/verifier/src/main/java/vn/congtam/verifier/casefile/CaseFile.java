package vn.congtam.verifier.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.VerifierKey;

/** A case file, checked from the outside to the inside: its members, its logs, its facts, and what follows from them. */
public final class CaseFile {
    /** For people; nothing is proved by them. */
    private static final List<String> BESIDE = List.of("README.txt", "readings.json");

    private static final String SLIP = "slip/";
    private static final int OFFICIAL = 2;

    private final Members members;
    private final Manifest manifest;
    private final Policy trusted;
    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<String, List<Told>> streams = new TreeMap<>();
    private final List<Told> openings = new ArrayList<>();
    private int facts;
    private int partial;
    private int witnesses = Integer.MAX_VALUE;

    private CaseFile(Members members, Policy trusted) {
        this.members = members;
        this.manifest = Manifest.of(members);
        this.trusted = manifest.isOfficial() ? official(trusted) : trusted;
    }

    /** Whose witnesses are known is not content with fewer than an official file must have. */
    private static Policy official(Policy known) {
        long witnesses =
                known.witnesses().stream().map(VerifierKey::name).distinct().count();
        int quorum = witnesses < OFFICIAL ? known.quorum() : Math.max(known.quorum(), OFFICIAL);
        return new Policy(known.logs(), known.witnesses(), quorum);
    }

    /**
     * @param trusted whose word is taken
     * @throws NotACaseFile when it is none
     */
    public static Result check(Path file, Policy trusted) {
        try (Members members = Members.open(file)) {
            return new CaseFile(members, trusted).check();
        }
    }

    private Result check() {
        members();
        new TreeMap<>(manifest.logs()).forEach(this::log);
        Inference inference = new Inference(
                streams, Rulebooks.of(members, wrong), Yardsticks.of(members, wrong), new Findings(wrong));
        inference.run(openings, wrong);
        scope();
        new Served(streams, wrong).compare(members);
        unknown();
        return new Result(
                manifest, inference.counts(facts, partial), manifest.logs().isEmpty() ? 0 : witnesses, wrong);
    }

    private void members() {
        Map<String, String> listed = new TreeMap<>(manifest.members());
        for (String name : members.names()) {
            if (name.equals(Manifest.NAME)) continue;
            String hash = listed.remove(name);
            if (hash == null) wrong.add(Wrong.of("MEMBER_UNLISTED", name));
            else if (!hash.equals(hash(name))) wrong.add(Wrong.of("MEMBER_CHANGED", name));
        }
        listed.keySet().forEach(name -> wrong.add(Wrong.of("MEMBER_MISSING", name)));
    }

    private String hash(String name) {
        return HexFormat.of().formatHex(members.hash(name).bytes());
    }

    /** A file about one person is not made of the slips of another. */
    private void scope() {
        String staff = manifest.scope().get("staff");
        if (staff == null) return;
        streams.keySet().stream()
                .filter(stream -> stream.startsWith(SLIP) && !stream.startsWith(SLIP + staff + "/"))
                .forEach(stream -> wrong.add(Wrong.of("SCOPE_DIFFERS", stream)));
    }

    /** What no check looks at is not part of what is found good. */
    private void unknown() {
        members.names().stream()
                .filter(manifest.members()::containsKey)
                .filter(name -> !members.isLooked(name) && !BESIDE.contains(name))
                .forEach(name -> wrong.add(Wrong.of("MEMBER_UNKNOWN", name)));
        if (facts == 0) wrong.add(Wrong.of("NOTHING_PROVED", ""));
    }

    private void log(String service, Manifest.Log says) {
        LogCheck log = new LogCheck(members, service, says, trusted, wrong);
        log.run();
        streams.putAll(log.whole());
        openings.addAll(log.openings());
        facts += log.facts();
        partial += log.partial();
        witnesses = Math.min(witnesses, log.witnesses());
    }
}
