package vn.congtam.standalone.identity.server.log;

import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log for people, the newest first. */
@Controller
class SecurityLogPage {
    private final SecurityLog log;

    SecurityLogPage(SecurityLog log) {
        this.log = log;
    }

    @GetMapping("/security-log")
    String page(
            @RequestParam(defaultValue = "") String about,
            @RequestParam @Nullable What what,
            @RequestParam @Nullable ObjectId before,
            Model model) {
        List<Line> lines = log.read(about.isBlank() ? null : about.strip(), what, before);
        model.addAttribute("about", about);
        model.addAttribute("what", what);
        model.addAttribute("kinds", What.values());
        model.addAttribute("lines", lines);
        return "identity/security-log";
    }
}
