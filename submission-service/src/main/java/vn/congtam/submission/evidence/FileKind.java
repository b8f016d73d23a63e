package vn.congtam.submission.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may prove work. What a file is called and how it begins must agree. */
enum FileKind {
    PDF("application/pdf", "25504446", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304", "pptx"),
    DOC("application/msword", "d0cf11e0a1b11ae1", "doc"),
    XLS("application/vnd.ms-excel", "d0cf11e0a1b11ae1", "xls"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    TEXT("text/plain", "", "txt"),
    CSV("text/csv", "", "csv");

    /** How much of a file is looked at. */
    static final int HEAD = 512;

    /** Where the name of an archive's first part stands. */
    private static final int FIRST_NAME = 30;

    private static final List<String> OFFICE =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "customXml/", "word/", "xl/", "ppt/", "mimetype");

    private final String type;
    private final byte[] magic;
    private final List<String> endings;

    FileKind(String type, String magic, String... endings) {
        this.type = type;
        this.magic = HexFormat.of().parseHex(magic);
        this.endings = List.of(endings);
    }

    static Optional<FileKind> of(String name, byte[] head) {
        String known = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(ending -> known.endsWith("." + ending)))
                .filter(kind -> kind.begins(head))
                .findFirst();
    }

    static String endings() {
        return String.join(
                ", ",
                Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).toList());
    }

    String type() {
        return type;
    }

    private boolean begins(byte[] head) {
        if (magic.length == 0) return isText(head);
        boolean begun = head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
        return begun && (magic[0] != 'P' || isOffice(head));
    }

    /** Any archive begins alike; the parts of an Office document have names of their own. */
    private static boolean isOffice(byte[] head) {
        if (head.length < FIRST_NAME) return false;
        int length = Math.min(head[26] & 0xff, head.length - FIRST_NAME);
        String first = new String(head, FIRST_NAME, length, StandardCharsets.ISO_8859_1);
        return OFFICE.stream().anyMatch(first::startsWith);
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
