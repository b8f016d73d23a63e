package vn.congtam.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.log.Policy;
import vn.congtam.verifier.casefile.CaseFile;
import vn.congtam.verifier.casefile.NotACaseFile;
import vn.congtam.verifier.casefile.Result;
import vn.congtam.verifier.casefile.Result.Counts;
import vn.congtam.verifier.casefile.Wrong;

/** What came of a case file, in plain words: whether it holds, and where the first fact stands that does not. */
record CaseReport(Path file, Result result) {
    private static final int MOST_TOLD = 50;

    static Finding check(Path file, Policy trusted) {
        try {
            return new CaseReport(file, CaseFile.check(file, trusted)).finding();
        } catch (NotACaseFile none) {
            return Finding.unreadable(file, Words.of("nocase", file, none.code()));
        }
    }

    private Finding finding() {
        Finding.Verdict verdict = result.good() ? Finding.Verdict.GOOD : Finding.Verdict.WRONG;
        String told = Words.both(this::told);
        SequencedMap<String, Object> fields = Finding.fields(file, verdict, told);
        fields.put("scope", new TreeMap<>(result.manifest().scope()));
        Counts counts = result.counts();
        fields.put("facts", counts.facts());
        fields.put("slips", counts.slips());
        fields.put("evaluations", counts.evaluations());
        fields.put("periods", counts.periods());
        fields.put("governed", counts.governed());
        fields.put("recomputed", counts.recomputed());
        fields.put("partial", counts.partial());
        fields.put("official", result.manifest().isOfficial());
        fields.put("witnesses", result.witnesses());
        fields.put("wrong", result.wrong().stream().map(CaseReport::fields).toList());
        return new Finding(verdict, told, fields);
    }

    private static SequencedMap<String, @Nullable Object> fields(Wrong one) {
        SequencedMap<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", one.code());
        fields.put("log", one.log());
        fields.put("position", one.position());
        fields.put("where", one.where());
        return fields;
    }

    private String told(Words in) {
        List<String> lines = new ArrayList<>();
        lines.add(in.say(result.good() ? "case.good" : "case.wrong", file));
        result.firstFact().ifPresent(first -> lines.add(in.say("case.first", first.log(), first.position() + "")));
        lines.add(in.say(
                "case.about",
                new TreeMap<>(result.manifest().scope()).toString(),
                result.manifest().asked().by(),
                result.manifest().asked().at()));
        counted(in).forEach(lines::add);
        if (result.witnesses() > 0) lines.add(in.say("case.witnessed", text(result.witnesses())));
        else if (result.manifest().isOfficial()) lines.add(in.say("case.unwitnessed"));
        lines.add(in.say("case.unproved"));
        wrong(in).forEach(lines::add);
        return String.join("\n", lines);
    }

    private Stream<String> counted(Words in) {
        Counts counts = result.counts();
        String all = in.say("case.counted", text(counts.facts()), text(counts.slips()), text(counts.recomputed()));
        return Stream.of(
                        Stream.of(all),
                        some(in, "case.evaluations", counts.evaluations()),
                        some(in, "case.periods", counts.periods()),
                        some(in, "case.governed", counts.governed()),
                        some(in, "case.partial", counts.partial()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> some(Words in, String word, int number) {
        return number > 0 ? Stream.of(in.say(word, text(number))) : Stream.empty();
    }

    private Stream<String> wrong(Words in) {
        int more = result.wrong().size() - MOST_TOLD;
        return Stream.concat(
                result.wrong().stream().limit(MOST_TOLD).map(one -> "- " + place(in, one) + sentence(in, one)),
                more > 0 ? Stream.of(in.say("case.more", text(more))) : Stream.empty());
    }

    private static String place(Words in, Wrong one) {
        if (one.log() == null) return "";
        return one.position() == null
                ? Words.plain(one.log()) + ": "
                : in.say("case.place", one.log(), one.position() + "") + ": ";
    }

    private static String sentence(Words in, Wrong one) {
        return in.say("wrong." + one.code(), one.where()) + " [" + one.code() + "]";
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
