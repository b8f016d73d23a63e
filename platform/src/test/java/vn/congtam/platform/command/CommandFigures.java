package vn.congtam.platform.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.OfficeCommand.AddDivisions;
import vn.congtam.platform.command.OfficeCommand.Open;
import vn.congtam.platform.web.Act;

/** Commands per second through a small aggregate, with as many callers as given. */
public final class CommandFigures {
    private static final Actor LAN = new Actor(new StaffCode("VC0007"), "Lan", null, Set.of());
    private static final long ROUND =
            Duration.ofSeconds(Integer.getInteger("seconds", 5)).toNanos();

    private CommandFigures() {}

    public static void main(String[] args) throws Exception {
        try (ConfigurableApplicationContext service = ToyService.start("figures")) {
            Commands commands = service.getBean(Commands.class);
            for (int callers : new int[] {8, 1, 8, 64}) {
                measure("new streams, key", callers, i -> commands.send(act(key()), open()));
                measure("new streams, no key", callers, i -> commands.send(act(null), open()));
                AgencyId[] known = known(commands, callers);
                AgencyId[] young = known(commands, callers);
                int[] used = new int[callers];
                measure("streams of 1 to 20", callers, i -> {
                    if (++used[i] % 20 == 0) {
                        young[i] = new AgencyId(commands.send(act(null), open()).id());
                    }
                    commands.send(act(key()), new AddDivisions(young[i], 1));
                });
                measure("own stream each", callers, i -> commands.send(act(key()), new AddDivisions(known[i], 1)));
                measure("one hot stream", callers, i -> commands.send(act(key()), new AddDivisions(known[0], 1)));
            }
        }
        System.exit(0);
    }

    private static AgencyId[] known(Commands commands, int count) {
        AgencyId[] known = new AgencyId[count];
        for (int i = 0; i < count; i++) {
            known[i] = new AgencyId(commands.send(act(null), open()).id());
        }
        return known;
    }

    private static Open open() {
        return new Open(new AgencyId(key()), "Sở Nội vụ");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Act act(@org.jspecify.annotations.Nullable String key) {
        return new Act(LAN, ToyService.NOW, "c-1", key, "hash", null);
    }

    private static void measure(String label, int callers, Consumer<Integer> command) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
            long start = System.nanoTime();
            List<Future<List<Long>>> times = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                times.add(pool.submit(() -> repeat(start, caller, command)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : times) {
                all.addAll(each.get());
            }
            print(label, callers, all, (System.nanoTime() - start) / 1e9);
        }
    }

    private static List<Long> repeat(long start, int caller, Consumer<Integer> command) {
        List<Long> times = new ArrayList<>();
        for (long now = System.nanoTime(); now - start < ROUND; now = System.nanoTime()) {
            command.accept(caller);
            times.add(System.nanoTime() - now);
        }
        return times;
    }

    private static void print(String label, int callers, List<Long> times, double seconds) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-22s c=%-3d %6.0f/s p50 %.1f p99 %.1f ms%n",
                label,
                callers,
                sorted.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6);
    }
}
