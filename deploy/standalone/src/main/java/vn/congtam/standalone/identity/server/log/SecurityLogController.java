package vn.congtam.standalone.identity.server.log;

import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for programs. */
@RestController
class SecurityLogController {
    private final SecurityLog log;

    SecurityLogController(SecurityLog log) {
        this.log = log;
    }

    /** @param id to be given as {@code before}, to read on */
    record Written(
            String id,
            Instant at,
            What what,
            @Nullable String about,
            @Nullable String by,
            @Nullable String from,
            @Nullable String detail) {

        static Written of(Line line) {
            return new Written(
                    line.id().toHexString(),
                    line.at(),
                    line.what(),
                    line.about(),
                    line.by(),
                    line.from(),
                    line.detail());
        }
    }

    @GetMapping("/api/v1/security-log")
    List<Written> read(
            @RequestParam @Nullable String about,
            @RequestParam @Nullable What what,
            @RequestParam @Nullable ObjectId before) {
        return log.read(about, what, before).stream().map(Written::of).toList();
    }
}
