package vn.congtam.platform.wire.station;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.ResolvableType;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;

/** How long it takes until a fact is shown, and until what follows from it is; not a test. */
final class ReactionFigures {
    private static final int TIMES = 200;
    private static final Actor LAN = new Actor(new StaffCode("VC0003"), "Lan", null, Set.of(Role.RATER));

    private ReactionFigures() {}

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        String name = "figures" + UUID.randomUUID().toString().substring(0, 8);
        Duration pause = Duration.ofMillis(args.length == 0 ? 0 : Long.parseLong(args[0]));
        try (var station = Running.start(name, Station.class)) {
            ReadModel<Station.Handed> handed = (ReadModel<Station.Handed>)
                    station.getBeanProvider(ResolvableType.forClassWithGenerics(ReadModel.class, Station.Handed.class))
                            .getObject();
            Commands commands = station.getBean(Commands.class);
            measure(commands, handed, "w", Duration.ZERO);
            measure(commands, handed, "x", pause);
        }
        System.exit(0);
    }

    private static void measure(Commands commands, ReadModel<Station.Handed> handed, String task, Duration pause) {
        long[] shown = new long[TIMES];
        long[] followed = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            LockSupport.parkNanos(pause.toNanos());
            String id = task + i;
            long start = System.nanoTime();
            commands.send(
                    new Act(LAN, Instant.now(), "c-" + id, null, null, null), new Desk.HandBack(new TaskId(id), "x"));
            shown[i] = until(handed, id, start);
            followed[i] = until(handed, "re-" + id, start);
        }
        print("shown", shown);
        print("what follows shown", followed);
    }

    private static long until(ReadModel<Station.Handed> handed, String key, long start) {
        while (handed.find(key).isEmpty()) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return System.nanoTime() - start;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "FIGURE %s: half within %.1f ms, nine of ten within %.1f ms%n",
                what, nanos[TIMES / 2] / 1e6, nanos[TIMES * 9 / 10] / 1e6);
    }
}
