package vn.congtam.platform.counter;

import com.mongodb.MongoTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.door.DoorConfiguration;
import vn.congtam.events.indicator.AgencyId;
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
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    DoorConfiguration.class,
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class,
    MultipleOpenApiSupportConfiguration.class,
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

        @PostMapping("/api/v1/forms")
        Form fill(@Valid @RequestBody Form form) {
            return form;
        }

        @PostMapping("/api/v1/rows")
        int rows(@RequestBody List<Order.@Valid Item> rows) {
            return rows.size();
        }

        @PostMapping("/api/v1/files")
        long file(@RequestParam MultipartFile file) {
            return file.getSize();
        }

        @GetMapping("/months")
        YearMonth month(@RequestParam YearMonth month) {
            return month;
        }

        @GetMapping("/people")
        List<Object> people(
                @RequestParam @Nullable StaffCode who,
                @RequestParam @Nullable AgencyId at,
                @RequestParam @Nullable LocalDate on) {
            return Stream.of(who, at, on).filter(Objects::nonNull).toList();
        }

        @GetMapping("/api/v1/refusals/{kind}")
        void refuse(@PathVariable Rule.Kind kind) {
            throw kind == Rule.Kind.STATE
                    ? No.valueOf(kind.name()).refuse("/what", kind).at(7)
                    : No.valueOf(kind.name()).refuse("/what", kind);
        }

        @GetMapping("/api/v1/stale")
        void stale() {
            throw new StaleVersion(1, 3);
        }

        @GetMapping("/api/v1/down")
        void down() {
            throw new Unavailable("the database", null);
        }

        @GetMapping("/api/v1/waiting")
        void waits() {
            throw new MongoTimeoutException("Timed out after 3000 ms while waiting for a connection");
        }

        @GetMapping("/api/v1/broken")
        void broken() {
            throw new IllegalStateException("a secret that nobody should read");
        }
    }

    record Order(@NotEmpty List<@Valid Item> items, StaffCode payer) {
        record Item(@NotBlank String what, @Min(1) int quantity) {}
    }

    record Form(
            boolean leader,
            @NotBlank @Size(max = 5) @Nullable String title,
            @Nullable StaffCode owner,
            @Nullable LocalDate due,
            Rule.@Nullable Kind kind,
            @Nullable Integer count,
            @Max(9) @Positive @Nullable BigDecimal points,
            @Size(max = 2) @Nullable List<String> tags,
            @Nullable Map<String, @Pattern(regexp = "a+") String> more) {}

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
