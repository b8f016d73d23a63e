package vn.congtam.platform.wire.reaction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.intake.Correlation;
import vn.congtam.platform.wire.intake.Families;
import vn.congtam.platform.wire.intake.Handling;
import vn.congtam.platform.wire.intake.Run;
import vn.congtam.platform.wire.intake.SideBySide;
import vn.congtam.platform.wire.intake.Stopped;
import vn.congtam.platform.wire.intake.Told;

/** Answers facts by commands, each recipient by one: the facts of one stream one after the other, those of several streams side by side. */
final class Reactor implements Handling {
    private static final int SIDE_BY_SIDE = 16;

    private final Reaction reaction;
    private final Commands commands;
    private final Trail trail;
    private final Families families;
    private final Semaphore seats = new Semaphore(SIDE_BY_SIDE);

    Reactor(Reaction reaction, Commands commands, Trail trail) {
        this.reaction = reaction;
        this.commands = commands;
        this.trail = trail;
        this.families = new Families(FactNames.published(), reaction.answers().keySet());
    }

    @Override
    public boolean reads(String topic) {
        return families.mayBeIn(topic);
    }

    @Override
    public boolean concerns(Entry entry) {
        return families.include(entry);
    }

    @Override
    public Map<String, Stopped> handle(List<Run> runs) {
        Map<String, Stopped> stops = new ConcurrentHashMap<>();
        SideBySide.each(runs, run -> answer(run, stops));
        return stops;
    }

    private void answer(Run run, Map<String, Stopped> stops) throws InterruptedException {
        for (Told told : run.facts()) {
            seats.acquire();
            try {
                Correlation.during(told.entry(), () -> answer(told));
            } catch (RuntimeException e) {
                if (Passing.is(e)) {
                    throw e;
                }
                stops.put(run.stream(), new Stopped(told, e));
                return;
            } finally {
                seats.release();
            }
        }
    }

    private boolean answer(Told told) {
        Class<?> type = FactNames.published()
                .typeOf(told.entry().type())
                .orElseThrow(
                        () -> new Unreadable("no fact is named " + told.entry().type(), null));
        Function<Fact, List<?>> answer = reaction.answers().get(type);
        List<?> answers = answer == null ? List.of() : answer.apply(told.fact());
        answers.forEach(one -> react(told.entry(), one));
        return !answers.isEmpty();
    }

    private void react(Entry cause, Object command) {
        trail.from(cause.correlation(), "congtam.react", reaction.name())
                .lowCardinalityKeyValue("fact", cause.type())
                .highCardinalityKeyValue("stream", cause.agg())
                .observe(() -> commands.react(reaction.name(), cause, command));
    }
}
