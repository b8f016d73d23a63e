package vn.congtam.reporting.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.notice.NoticesId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.notice.NoticeCommand.AskForMail;
import vn.congtam.reporting.notice.NoticeCommand.DeclineMail;
import vn.congtam.reporting.notice.NoticeCommand.MarkSeen;

/** Everybody is told what concerns himself, and nobody else. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {
    private final Bulletin bulletin;
    private final Commands commands;

    NoticeController(Bulletin bulletin, Commands commands) {
        this.bulletin = bulletin;
        this.commands = commands;
    }

    record Seen(@NotNull Instant until) {}

    record Address(@NotBlank @Email @Size(max = 200) String address) {}

    @GetMapping
    Told own(Actor actor) {
        return bulletin.of(actor.staff());
    }

    /** All that had happened by then. */
    @PostMapping("/seen")
    Receipt seen(Act act, @Valid @RequestBody Seen seen) {
        if (seen.until().isAfter(act.at())) throw Refusal.NOT_SEEN_YET.refuse("/until");
        return commands.send(act, new MarkSeen(NoticesId.of(act.by()), seen.until()));
    }

    @PostMapping("/mail")
    Receipt mail(Act act, @Valid @RequestBody Address asked) {
        return commands.send(
                act, new AskForMail(NoticesId.of(act.by()), asked.address().strip()));
    }

    @PostMapping("/mail/end")
    Receipt noMail(Act act) {
        return commands.send(act, new DeclineMail(NoticesId.of(act.by())));
    }
}
