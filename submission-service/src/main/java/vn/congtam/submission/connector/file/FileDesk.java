package vn.congtam.submission.connector.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Message;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Fingerprint;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Unavailable;
import vn.congtam.submission.connector.file.FileCommand.DismissFile;
import vn.congtam.submission.connector.file.FileCommand.PlaceFile;
import vn.congtam.submission.connector.file.FileCommand.ReportMessage;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Reference;

/** Where messages about files are handed in. */
@Component
public class FileDesk {
    private final Commands commands;
    private final Reference reference;
    private final Closed closed;
    private final Clock clock;

    FileDesk(Commands commands, Reference reference, Closed closed, Clock clock) {
        this.commands = commands;
        this.reference = reference;
        this.closed = closed;
        this.clock = clock;
    }

    /** For all that is reported at once. */
    public Intake intake(Link link) {
        return new Intake(link, matching(link));
    }

    /** Who serves where is looked up once for all of it. */
    public final class Intake {
        private final Link link;
        private final Placing placing;

        private Intake(Link link, Placing placing) {
            this.link = link;
            this.placing = placing;
        }

        public void report(Act act, String number, Message message) {
            FileId file = id(link.connection(), number);
            send(act, new ReportMessage(file, link.connection(), number, message, placing));
        }
    }

    Placing matching(Link link) {
        return new Matching(link, new Lookup(reference, closed, LocalDate.ofInstant(clock.instant(), Act.VIETNAM)));
    }

    void place(Act act, FileId file, Placing placing) {
        send(act, new PlaceFile(file, placing));
    }

    /** That others change the same file all the time is nothing that its sender could mend, but he may send it again. */
    private void send(Act act, FileCommand command) {
        try {
            Object _ = commands.send(act, command);
        } catch (Refused why) {
            if (why.rule() == vn.congtam.platform.command.Refusal.CHANGED_MEANWHILE)
                throw new Unavailable("a file changes all the time", why);
            throw why;
        }
    }

    public void dismiss(Act act, FileId file, String reason) {
        send(act, new DismissFile(file, reason));
    }

    /** As whom a system does what it does. */
    public static Actor system(ConnectionId connection) {
        StaffCode code = StaffCode.ofProgram(connection.system());
        return new Actor(code, connection.system(), connection.agency(), Set.of());
    }

    static FileId id(ConnectionId connection, String number) {
        return new FileId(Fingerprint.id(connection.value() + "\n" + number));
    }
}
