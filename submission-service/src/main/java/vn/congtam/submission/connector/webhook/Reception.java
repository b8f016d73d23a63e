package vn.congtam.submission.connector.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Canonical;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Fingerprint;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.connector.figure.FigureDesk;
import vn.congtam.submission.connector.file.FileDesk;
import vn.congtam.submission.connector.link.Link;

/** Takes events in, those of one file after each other and those of several at the same time; each for itself. */
@Component
class Reception {
    private static final int AT_ONCE = 16;

    private final FileDesk desk;
    private final FigureDesk figures;
    private final Commands commands;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("reception-", 0).factory());
    /** Events tell of the world, also while a sample of the past is played. */
    private final Clock clock = Clock.systemUTC();

    Reception(FileDesk desk, FigureDesk figures, Commands commands) {
        this.desk = desk;
        this.figures = figures;
        this.commands = commands;
    }

    /** @param why none where it is recorded, by now or before */
    record Answer(boolean repeated, @Nullable Refused why) {
        Optional<Refused> refused() {
            return Optional.ofNullable(why);
        }
    }

    private record Numbered(int place, Event event) {}

    List<Answer> receive(Link link, List<JsonNode> events) {
        Map<Integer, Answer> answers = new ConcurrentHashMap<>();
        Map<String, List<Numbered>> files = read(events, answers);
        FileDesk.Intake intake = desk.intake(link);
        List<Future<?>> all = new ArrayList<>();
        files.values()
                .forEach(file -> all.add(workers.submit(() ->
                        file.forEach(one -> answers.put(one.place(), report(link, intake, one.event()))))));
        all.forEach(Reception::await);
        return IntStream.range(0, events.size())
                .mapToObj(i -> Objects.requireNonNull(answers.get(i)))
                .toList();
    }

    private Map<String, List<Numbered>> read(List<JsonNode> events, Map<Integer, Answer> answers) {
        Instant now = clock.instant();
        List<Numbered> good = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            try {
                good.add(new Numbered(i, Event.of(events.get(i), now)));
            } catch (Refused why) {
                answers.put(i, new Answer(false, why));
            }
        }
        return good.stream().collect(Collectors.groupingBy(one -> one.event().number()));
    }

    private Answer report(Link link, FileDesk.Intake intake, Event event) {
        try {
            Act act = act(link, event);
            boolean repeated = commands.answered(act).isPresent();
            if (!repeated) take(act, link, intake, event);
            return new Answer(repeated, null);
        } catch (Refused why) {
            boolean other = why.rule() == vn.congtam.platform.command.Refusal.IDEMPOTENCY_KEY_REUSED;
            return new Answer(false, other ? Refusal.EVENT_REUSED.refuse("/id", event.id()) : why);
        }
    }

    private void take(Act act, Link link, FileDesk.Intake intake, Event event) {
        switch (event.about()) {
            case About.File file -> intake.report(act, event.number(), file.message());
            case About.Figure figure -> figures.receive(act, link, event.number(), figure.reported());
        }
    }

    /** Source and id are the key under which it is recorded once. */
    private Act act(Link link, Event event) {
        String key = Fingerprint.of(String.join("\n", link.connection().value(), event.source(), event.id()));
        String content = Fingerprint.of(event.number() + "\n" + content(event.about()));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Act(FileDesk.system(link.connection()), at, UUID.randomUUID().toString(), key, content, null);
    }

    private static String content(About about) {
        return switch (about) {
            case About.File file -> Canonical.text(file.message());
            case About.Figure figure -> Canonical.text(figure.reported());
        };
    }

    private static void await(Future<?> one) {
        try {
            Object _ = one.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) throw why;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
