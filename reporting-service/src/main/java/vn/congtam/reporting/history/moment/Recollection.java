package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Dated;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.rulebook.period.Span;

/** One person's facts, read up to a moment and for a day. */
public final class Recollection implements Remembered {
    private final StaffCode person;
    private final FactReader reader;
    private final List<Dated> facts;

    public Recollection(StaffCode person, List<Chapter> about, FactReader reader) {
        this.person = person;
        this.reader = reader;
        this.facts = Dated.of(about);
    }

    @Override
    public Optional<Instant> begins() {
        return facts.stream().map(one -> one.told().at()).findFirst();
    }

    @Override
    public State at(Moment moment) {
        Service service = new Service();
        Standings standings = new Standings(person, reader, false);
        for (Dated one : facts) {
            if (one.told().at().isAfter(moment.known())) break;
            String month = one.month();
            if (month == null) serve(one.told(), service);
            else if (isAbout(month, moment)) standings.stand(one.told(), month);
        }
        return new State(
                moment,
                Stream.concat(service.on(moment.on()).stream(), standings.all()).toList());
    }

    /** Of what belongs to no span only the service is remembered. */
    private void serve(Told told, Service service) {
        if (told.fact(reader) instanceof StaffFact staff && staff.staff().equals(person)) service.told(staff, told);
    }

    private static boolean isAbout(String month, Moment moment) {
        Span span = Span.parse(month);
        return !moment.on().isBefore(span.first()) && !moment.on().isAfter(span.last());
    }
}
