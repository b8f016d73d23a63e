package vn.congtam.platform.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;

/**
 * What can be read from a printed form and typed: where a fact stands in the log, and fifteen bits of its hash, so that a
 * slip of the finger or another fact at that place is noticed. It proves nothing; it leads to the proof.
 *
 * @param position of the fact in the log
 */
public record ShortCode(long position, String check) {
    /** Without letters that are taken for digits (Crockford). */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Z]{1,12})-([0-9A-Z]{3})");

    static ShortCode of(long position, byte[] entry) {
        long bits = Hash.leaf(entry).a() >>> (Long.SIZE - 15);
        return new ShortCode(position, digits(bits, 3));
    }

    /** @throws vn.congtam.platform.web.Refused when it is no code */
    public static ShortCode typed(String text) {
        return parse(text).orElseThrow(() -> Refusal.CODE_MALFORMED.refuse("/code", text));
    }

    /** None where it is no code; letters that look like digits are taken for them. */
    static Optional<ShortCode> parse(String typed) {
        Matcher written = WRITTEN.matcher(
                typed.strip().toUpperCase(Locale.ROOT).replaceAll("[IL]", "1").replace('O', '0'));
        return written.matches() && !written.group().contains("U")
                ? Optional.of(new ShortCode(number(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    /** The fact that has this code; none where the check does not fit what stands there. */
    Optional<Commit.Stored> in(Ledger ledger) {
        return ledger.at(position).filter(one -> of(one.position(), one.entry()).equals(this));
    }

    private static long number(String digits) {
        return digits.chars().asLongStream().reduce(0, (sum, digit) -> sum * 32 + DIGITS.indexOf((int) digit));
    }

    private static String digits(long number, int least) {
        StringBuilder digits = new StringBuilder();
        for (long rest = number; rest > 0 || digits.length() < least; rest /= 32)
            digits.insert(0, DIGITS.charAt((int) (rest % 32)));
        return digits.toString();
    }

    @Override
    public String toString() {
        return digits(position, 1) + "-" + check;
    }
}
