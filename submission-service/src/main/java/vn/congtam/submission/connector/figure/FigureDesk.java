package vn.congtam.submission.connector.figure;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.FigureId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Fingerprint;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Unavailable;
import vn.congtam.rulebook.period.Span;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Reference;

/** Where figures are handed in: of people that are known, and by nobody for himself. */
@Component
public class FigureDesk {
    private final Commands commands;
    private final Reference reference;

    FigureDesk(Commands commands, Reference reference) {
        this.commands = commands;
        this.reference = reference;
    }

    public void receive(Act act, Link link, String number, Reported reported) {
        FigureId figure = new FigureId(Fingerprint.id(link.connection().value() + "\n" + number));
        StaffCode staff = staff(link, reported, act.today());
        send(act, new ReceiveFigure(figure, link.connection(), number, staff, reported, act.at()));
    }

    /** Sent again once the account is mapped, it is taken: what is refused was not kept. */
    private StaffCode staff(Link link, Reported reported, LocalDate today) {
        String account = reported.account();
        Colleague member = link.staff(account)
                .flatMap(reference::person)
                .orElseThrow(() -> Refusal.FIGURE_ACCOUNT_UNKNOWN.refuse("/data/account", account));
        if (!belongs(member, link.agency(), Span.parse(reported.span()), today)) {
            throw Refusal.FIGURE_NOT_OF_AGENCY.refuse("/data/account", account);
        }
        if (link.signsFor(member.staff())) throw Refusal.FIGURE_OWN_SECRET.refuse("/data/account", account);
        return member.staff();
    }

    /** At the end of the span, as far as it has come, or at its beginning: which of both counts is decided with his indicators. */
    private boolean belongs(Colleague member, AgencyId agency, Span span, LocalDate today) {
        LocalDate last = span.last().isAfter(today) ? today : span.last();
        return Stream.of(last, span.first()).anyMatch(day -> reference.continues(member.agencyOn(day), agency, day));
    }

    private void send(Act act, ReceiveFigure command) {
        try {
            Object _ = commands.send(act, command);
        } catch (Refused why) {
            if (why.rule() == vn.congtam.platform.command.Refusal.CHANGED_MEANWHILE)
                throw new Unavailable("a figure changes all the time", why);
            throw why;
        }
    }
}
