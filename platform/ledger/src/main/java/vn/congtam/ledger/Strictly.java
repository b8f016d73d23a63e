package vn.congtam.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;

/** Reads each thing in its one spelling: what has another spelling could be changed without a trace. */
public final class Strictly {
    private static final int LONGEST_NAME = 255;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int NEXT_LINE = 0x85;

    private Strictly() {}

    public static String text(byte[] bytes, int longest) {
        Flaw.TOO_LONG.unless(bytes.length <= longest, "text");
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw Flaw.NOT_UTF8.in("text");
        }
    }

    /** A text of whole lines, as a note may have it. */
    public static String text(String text) {
        Flaw.TRUNCATED.unless(text.endsWith("\n"), "text");
        Flaw.CONTROL_CHARACTER.unless(text.chars().allMatch(c -> c >= FIRST_PRINTABLE || c == '\n'), "text");
        Flaw.NOT_UTF8.unless(UTF_8.newEncoder().canEncode(text), "text");
        return text;
    }

    /** The lines of a text, without their ends. */
    public static List<String> lines(String text) {
        return List.of(text(text).substring(0, text.length() - 1).split("\n", -1));
    }

    /** One line that is not empty. */
    public static String line(String line) {
        Flaw.MALFORMED.unless(!line.isEmpty() && line.indexOf('\n') < 0, "line");
        text(line + "\n");
        return line;
    }

    /** Of a key: short enough to be signed, without Unicode spaces or plus. */
    public static String name(String name) {
        Flaw.NOT_A_NAME.unless(name.codePoints().noneMatch(Strictly::parts) && name.indexOf('+') < 0, "name");
        Flaw.TOO_LONG.unless(line(name).getBytes(UTF_8).length <= LONGEST_NAME, "name");
        return name;
    }

    private static boolean parts(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == NEXT_LINE;
    }

    public static long number(String digits) {
        try {
            long number = Long.parseLong(digits);
            Flaw.NOT_A_NUMBER.unless(number >= 0 && Long.toString(number).equals(digits), "number");
            return number;
        } catch (NumberFormatException notOne) {
            throw Flaw.NOT_A_NUMBER.in("number");
        }
    }

    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            Flaw.NOT_BASE64.unless(base64(bytes).equals(text), "base64");
            return bytes;
        } catch (IllegalArgumentException notIt) {
            throw Flaw.NOT_BASE64.in("base64");
        }
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What follows a word and a space. */
    public static String after(String word, String line) {
        Flaw.MALFORMED.unless(line.startsWith(word + " "), word);
        return line.substring(word.length() + 1);
    }
}
