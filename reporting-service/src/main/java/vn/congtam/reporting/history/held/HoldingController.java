package vn.congtam.reporting.history.held;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.access.Actor;

@RestController
class HoldingController {
    private final Holdings holdings;

    HoldingController(Holdings holdings) {
        this.holdings = holdings;
    }

    /** All that is held on whoever asks, and on nobody else, as a file. */
    @GetMapping("/api/v1/own-records")
    ResponseEntity<Held> own(Actor actor) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("cong-tam-" + actor.staff().value() + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(holdings.of(actor.staff()));
    }
}
