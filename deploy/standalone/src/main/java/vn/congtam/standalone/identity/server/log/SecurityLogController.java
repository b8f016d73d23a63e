package vn.congtam.standalone.identity.server.log;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.access.Actor;

/** The log for programs. */
@RestController
class SecurityLogController {
    private final Reading reading;

    SecurityLogController(Reading reading) {
        this.reading = reading;
    }

    /** @param id to be given as {@code before}, to read on */
    record Written(
            String id,
            Instant at,
            What what,
            @Nullable String about,
            @Nullable String by,
            @Nullable String from,
            @Nullable String detail,
            @Nullable List<String> seen) {

        static Written of(Line line) {
            return new Written(
                    line.id().toHexString(),
                    line.at(),
                    line.what(),
                    line.about(),
                    line.by(),
                    line.from(),
                    line.detail(),
                    line.seen());
        }
    }

    @GetMapping("/api/v1/security-log")
    List<Written> read(
            Actor actor,
            HttpServletRequest request,
            @RequestParam @Nullable String about,
            @RequestParam @Nullable What what,
            @RequestParam @Nullable ObjectId before) {
        return reading.read(actor, request.getRemoteAddr(), about, what, before).stream()
                .map(Written::of)
                .toList();
    }
}
