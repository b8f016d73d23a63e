package vn.congtam.platform.counter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.AccessConfiguration;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.web.StaleVersion;
import vn.congtam.platform.web.Unavailable;
import vn.congtam.platform.web.WebConfiguration;

/** A service with nothing to it but endpoints. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    WebConfiguration.class,
    AccessConfiguration.class
})
@Import(Counter.Desk.class)
public class Counter {

    @RestController
    static class Desk {
        @GetMapping("/api/v1/me")
        Actor me(Actor actor) {
            return actor;
        }

        @GetMapping("/api/v1/operations/doors")
        List<String> doors() {
            return List.of("all");
        }

        @PostMapping("/api/v1/orders")
        Map<String, Object> order(Act act, @Valid @RequestBody Order order) {
            return Map.of("by", act.by(), "what", order.items().getFirst().what(), "today", act.today());
        }

        @GetMapping("/api/v1/refusals/{kind}")
        void refuse(@PathVariable Rule.Kind kind) {
            throw kind == Rule.Kind.STATE
                    ? No.valueOf(kind.name()).refuse("/what").at(7)
                    : No.valueOf(kind.name()).refuse("/what");
        }

        @GetMapping("/api/v1/stale")
        void stale() {
            throw new StaleVersion(1, 3);
        }

        @GetMapping("/api/v1/down")
        void down() {
            throw new Unavailable("the database", null);
        }

        @GetMapping("/api/v1/broken")
        void broken() {
            throw new IllegalStateException("a secret that nobody should read");
        }
    }

    record Order(@NotEmpty List<@Valid Item> items, StaffCode payer) {
        record Item(@NotBlank String what, @Min(1) int quantity) {}
    }

    enum No implements Rule {
        RULE,
        STATE,
        UNKNOWN,
        FORBIDDEN;

        @Override
        public Kind kind() {
            return Kind.valueOf(name());
        }
    }
}
