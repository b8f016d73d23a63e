package vn.congtam.standalone.identity.server.own;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.log.Line;
import vn.congtam.standalone.identity.server.log.SecurityLog;

/** My account: all that the security log has about me, also who else looked at it, and the form for another password. */
@Controller
class OwnAccountController {
    private final Directory directory;
    private final SecurityLog log;

    OwnAccountController(Directory directory, SecurityLog log) {
        this.directory = directory;
        this.log = log;
    }

    @GetMapping("/account")
    String page(Actor actor, Model model) {
        String staff = actor.staff().value();
        List<Line> lines = log.about(staff);
        model.addAttribute("shared", directory.isShared(staff));
        model.addAttribute("lines", lines);
        return "identity/account";
    }
}
