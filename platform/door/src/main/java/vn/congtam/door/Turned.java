package vn.congtam.door;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Who is turned away at the door, as RFC 9457 has it; the services and the edge write theirs alike. */
record Turned(
        String type, String title, int status, String code, String detail, String vi, String en, List<Wrong> errors) {
    private static final int FAULT = 500;
    private static final int MALFORMED = 400;

    /** About the request as a whole. */
    record Wrong(String pointer, String code, String vi, String en) {}

    static Turned away(int status, Locale language) {
        String code = code(status);
        String vi = word("door.", status, Spoken.VIETNAMESE);
        String en = word("door.", status, Locale.ENGLISH);
        return new Turned(
                "urn:congtam:problem:" + code,
                word("title.", status, language),
                status,
                code,
                word("door.", status, language),
                vi,
                en,
                List.of(new Wrong("", code, vi, en)));
    }

    private static String code(int status) {
        return switch (status) {
            case MALFORMED -> "MALFORMED";
            case FAULT -> "UNEXPECTED";
            default -> "HTTP_" + status;
        };
    }

    /** A status that there are no words for is told as what its kind comes down to. */
    private static String word(String kind, int status, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("messages/door", language);
        return words.containsKey(kind + status)
                ? words.getString(kind + status)
                : words.getString(kind + (status < FAULT ? MALFORMED : FAULT));
    }
}
