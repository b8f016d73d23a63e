package vn.congtam.platform.sheet;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that is a file to be kept by who asked for it, and by nobody on the way. */
public final class Download {
    private Download() {}

    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return of(name, MediaType.parseMediaType(Upload.TYPE), content);
    }

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Cache-Control", "private, no-store")
                .body(content);
    }
}
