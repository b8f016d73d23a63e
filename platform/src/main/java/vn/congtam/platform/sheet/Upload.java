package vn.congtam.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.multipart.MultipartFile;

/** A file on its way in: its name, its kind, its first bytes and its size are checked before it is opened. */
public final class Upload {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String ENDING = ".xlsx";
    private static final Set<String> TYPES = Set.of(TYPE, "application/octet-stream", "");
    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** What a file unpacks to is in memory while it is read, so one is read after the other. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private static final long MOST_BYTES = 5L * 1024 * 1024;

    private Upload() {}

    public static Book read(List<MultipartFile> sent) throws IOException {
        if (sent.size() != 1) {
            throw Refusal.SHEET_ONE_BY_ONE.refuse("/file");
        }
        MultipartFile file = sent.getFirst();
        mustBeSheet(file);
        Path kept = Files.createTempFile("staff-list", ENDING);
        try {
            file.transferTo(kept);
            return inTurn(kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private static Book inTurn(Path kept) throws IOException {
        awaitTurn();
        try {
            return Book.read(kept);
        } finally {
            TURN.release();
        }
    }

    private static void awaitTurn() {
        try {
            if (!TURN.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.SHEET_BUSY.refuse("/file");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.SHEET_BUSY.refuse("/file");
        }
    }

    private static void mustBeSheet(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw Refusal.SHEET_EMPTY.refuse("/file");
        }
        if (file.getSize() > MOST_BYTES) {
            throw Refusal.SHEET_TOO_LARGE.refuse("/file", MOST_BYTES / 1024 / 1024);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").toLowerCase(Locale.ROOT);
        String type = Objects.requireNonNullElse(file.getContentType(), "");
        if (!name.endsWith(ENDING) || !TYPES.contains(type) || !isPacked(file)) {
            throw Refusal.SHEET_TYPE.refuse("/file");
        }
    }

    private static boolean isPacked(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return Arrays.equals(in.readNBytes(PACKED.length), PACKED);
        }
    }
}
