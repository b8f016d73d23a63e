package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;

/** A text and who signed it (C2SP signed-note). The text counts for nothing before a known key has verified. */
public record Note(String text, List<SignatureLine> signatures) {
    public static final int LONGEST = 1 << 19;

    /** At least 16 must be taken. */
    public static final int MOST_SIGNATURES = 64;

    public Note {
        Strictly.text(text);
        Flaw.UNSIGNED.unless(!signatures.isEmpty(), "note");
        Flaw.TOO_MANY.unless(signatures.size() <= MOST_SIGNATURES, "signatures");
        signatures = List.copyOf(signatures);
        Flaw.TOO_LONG.unless(printed(text, signatures).getBytes(UTF_8).length <= LONGEST, "note");
    }

    public static Note parse(byte[] bytes) {
        return parse(Strictly.text(bytes, LONGEST));
    }

    /** The last empty line parts text and signatures. */
    public static Note parse(String note) {
        int end = note.lastIndexOf("\n\n");
        Flaw.TRUNCATED.unless(end >= 0, "note");
        Flaw.UNSIGNED.unless(end + 2 < note.length(), "note");
        return new Note(note.substring(0, end + 1), signatures(note.substring(end + 2)));
    }

    public static List<SignatureLine> signatures(String lines) {
        List<String> each = Strictly.lines(lines);
        Flaw.TOO_MANY.unless(each.size() <= MOST_SIGNATURES, "signatures");
        return each.stream().map(SignatureLine::parse).toList();
    }

    /** What known keys signed, at least one; every signature of theirs must hold, those of others say nothing. */
    public List<Verified> verify(Collection<VerifierKey> known) {
        List<Verified> verified = verifyAny(known);
        Flaw.UNSIGNED.unless(!verified.isEmpty(), "note");
        return verified;
    }

    /** The same, and maybe none. */
    public List<Verified> verifyAny(Collection<VerifierKey> known) {
        List<Verified> verified = new ArrayList<>();
        for (SignatureLine line : signatures)
            for (VerifierKey key : known) if (key.made(line)) verified.add(key.verify(text, line));
        return verified;
    }

    /** With these; an older one of the same key goes. */
    public Note with(List<SignatureLine> lines) {
        List<SignatureLine> all = new ArrayList<>(signatures);
        all.removeIf(old -> lines.stream().anyMatch(old::isOfTheSameKeyAs));
        all.addAll(lines);
        return new Note(text, all);
    }

    public byte[] bytes() {
        return toString().getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return printed(text, signatures);
    }

    private static String printed(String text, List<SignatureLine> signatures) {
        return text + "\n" + signatures.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
