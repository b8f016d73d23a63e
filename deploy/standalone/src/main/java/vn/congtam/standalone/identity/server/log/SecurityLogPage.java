package vn.congtam.standalone.identity.server.log;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.platform.access.Actor;

/** The log for people, the newest first. */
@Controller
class SecurityLogPage {
    private final Reading reading;

    SecurityLogPage(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/security-log")
    String page(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String about,
            @RequestParam @Nullable What what,
            @RequestParam @Nullable ObjectId before,
            Model model) {
        List<Line> lines =
                reading.read(actor, request.getRemoteAddr(), about.isBlank() ? null : about.strip(), what, before);
        model.addAttribute("about", about);
        model.addAttribute("what", what);
        model.addAttribute("kinds", What.values());
        model.addAttribute("lines", lines);
        return "identity/security-log";
    }
}
