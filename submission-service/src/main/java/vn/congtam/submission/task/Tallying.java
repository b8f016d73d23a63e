package vn.congtam.submission.task;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.rounds.Rounds;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.TaskCommand.CountWork;

/**
 * Tells tasks from time to time what the files of other systems come to by then, so that a thousand files a day are a few
 * facts on a slip; of a month that is over it tells them at once, for it may be locked at any moment. Whatever fails in one
 * round, or is done by two at once, the next one puts right: what is told is the whole, and the same told twice changes
 * nothing.
 */
@Component
class Tallying implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Tallying.class);
    private static final Actor CONNECTOR = new Actor(StaffCode.ofProgram("CONNECTOR"), "connector", null, Set.of());

    private final ReadModel<Tally> tallies;
    private final Reference reference;
    private final Commands commands;
    private final Clock clock;
    /** Of the world, also while a sample of the past is played. */
    private final Clock world = Clock.systemUTC();

    private final Cadence cadence;
    private final Rounds rounds;

    Tallying(
            ReadModel<Tally> tallies,
            Reference reference,
            Commands commands,
            Clock clock,
            @Value("${congtam.connector.pause:15m}") Duration pause) {
        this.tallies = tallies;
        this.reference = reference;
        this.commands = commands;
        this.clock = clock;
        this.cadence = new Cadence(pause);
        this.rounds = new Rounds("tallying", took -> cadence.rest(), this::round);
        tallies.watch(tally -> cadence.changed(tally, today()));
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.areGoingOn();
    }

    private void round() {
        Set<String> over = cadence.over();
        if (cadence.isAllDue(world.instant())) {
            tallies.where(Map.of("open", true)).forEach(this::count);
        } else if (!over.isEmpty()) {
            tallies.among(over).stream().filter(Tally::open).forEach(this::count);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }

    private void count(Tally tally) {
        try {
            Act act = Act.of(CONNECTOR, clock.instant());
            command(tally, act.today()).ifPresent(one -> commands.send(act, one));
        } catch (RuntimeException e) {
            LOG.warn("{} is counted later: {}", tally.task(), e.toString());
        }
    }

    /** Whoever it is for had a superior and the product when the files were placed; he may have left since. */
    private Optional<CountWork> command(Tally tally, LocalDate today) {
        Tally.What what = tally.what();
        if (what == null) return Optional.empty();
        return reference
                .superior(what.owner(), today)
                .or(() -> reference.superior(
                        what.owner(), YearMonth.parse(what.month()).atEndOfMonth()))
                .flatMap(assessor -> reference
                        .product(what.catalogue(), what.product())
                        .map(product -> command(tally, what, assessor, product)));
    }

    private CountWork command(Tally tally, Tally.What what, StaffCode assessor, Product product) {
        YearMonth month = YearMonth.parse(what.month());
        Terms terms = new Terms(
                what.connection().agency(),
                assessor,
                true,
                null,
                null,
                External.counting(what.connection(), tally.task()),
                List.of(new Stage(what.month(), month.atEndOfMonth())));
        Line line = Line.whole(
                what.owner(),
                what.month(),
                reference.span(what.connection().agency(), month),
                what.catalogue(),
                product,
                tally.work());
        return new CountWork(new TaskId(tally.task()), terms, line);
    }
}
