package vn.congtam.platform.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** A service of one page that shows every component. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PageConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Controller
class Gallery {
    private static final Actor LAN =
            new Actor(new StaffCode("VC0001"), "Nguyễn Thị Lan", null, Set.of(Role.OFFICIAL, Role.RATER, Role.HEAD));

    @GetMapping("/gallery")
    String show(Model model) {
        model.addAttribute("actor", LAN)
                .addAttribute("menu", MenuItem.of(LAN))
                .addAttribute("total", new BigDecimal("89.42"))
                .addAttribute("general", new BigDecimal("27"))
                .addAttribute("tasks", new BigDecimal("62.42"))
                .addAttribute("share", new BigDecimal("0.125"))
                .addAttribute("day", LocalDate.of(2026, 10, 5))
                .addAttribute("moment", Instant.parse("2026-10-05T01:15:00Z"))
                .addAttribute("grades", List.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"))
                .addAttribute(
                        "states", List.of("ASSIGNED", "SUBMITTED", "RETURNED", "REVIEWED", "LOCKED", "NO_RECORD"));
        return "testing/gallery";
    }

    @GetMapping("/broken")
    String broken() {
        return "error";
    }

    @GetMapping("/refused")
    String refused(Model model) {
        model.addAttribute(
                "problem",
                Map.of(
                        "status",
                        404,
                        "code",
                        "HTTP_404",
                        "vi",
                        "Không có trang này.",
                        "en",
                        "There is no such page.",
                        "errors",
                        List.of()));
        return "congtam/problem";
    }
}
