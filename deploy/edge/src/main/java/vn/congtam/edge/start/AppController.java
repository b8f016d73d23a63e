package vn.congtam.edge.start;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What makes the pages an app that is installed: all of the origin is one, so that it is told here and not by a service. It is
 * the same for everybody, and asked for by nobody in particular.
 */
@RestController
class AppController {
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Resource> manifest() {
        return answer("manifest.webmanifest", MANIFEST);
    }

    /** Looked for anew each time: an old one would keep an old app. */
    @GetMapping("/service-worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("app/service-worker.js"));
    }

    @GetMapping("/offline")
    ResponseEntity<Resource> offline() {
        return answer("offline.html", PAGE);
    }

    @GetMapping("/app/icon-{size:192|512|maskable}.png")
    ResponseEntity<Resource> icon(@PathVariable String size) {
        return answer("icon-" + size + ".png", MediaType.IMAGE_PNG);
    }

    private static ResponseEntity<Resource> answer(String file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource("app/" + file));
    }
}
