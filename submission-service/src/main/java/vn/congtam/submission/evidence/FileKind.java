package vn.congtam.submission.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may prove work. What a file is called, how it begins and what it holds must agree. */
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

    private static final int CHUNK = 8192;

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

    /** Whether the whole file is what its beginning promises. */
    boolean isWhole(InputStream file) throws IOException {
        return switch (this) {
            case PDF -> Container.ends(file, List.of("startxref", "%%EOF"));
            case DOCX -> Container.holds(file, List.of("[Content_Types].xml", "word/document.xml"));
            case XLSX -> Container.holds(file, List.of("[Content_Types].xml", "xl/workbook.xml"));
            case PPTX -> Container.holds(file, List.of("[Content_Types].xml", "ppt/presentation.xml"));
            case DOC -> Container.names(file, List.of("WordDocument"));
            case XLS -> Container.names(file, List.of("Workbook", "Book"));
            case PNG -> Container.ends(file, List.of("IEND"));
            case JPEG -> Container.ends(file, List.of("\u00ff\u00d9"));
            case TEXT, CSV -> isTextThroughout(file);
        };
    }

    private static boolean isTextThroughout(InputStream file) throws IOException {
        for (byte[] some = file.readNBytes(CHUNK); some.length > 0; some = file.readNBytes(CHUNK)) {
            if (!isText(some)) return false;
        }
        return true;
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
