package vn.congtam.platform.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.congtam.platform.sheet.Download;

/** The kinds of files in which a document is handed out. */
public enum Format {
    PDF("application/pdf", Pdf::write),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx::write);

    private final MediaType type;
    private final Function<Document, byte[]> writer;

    Format(String type, Function<Document, byte[]> writer) {
        this.type = MediaType.parseMediaType(type);
        this.writer = writer;
    }

    /** By the ending of a file, such as {@code pdf}. */
    public static Format of(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> Refusal.NO_SUCH_FILE.refuse("", ending));
    }

    public byte[] write(Document document) {
        return writer.apply(document);
    }

    public ResponseEntity<byte[]> answer(Document document) {
        return Download.of(document.name() + "." + ending(), type, write(document));
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
