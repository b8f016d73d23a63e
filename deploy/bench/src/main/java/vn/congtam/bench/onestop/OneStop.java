package vn.congtam.bench.onestop;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.congtam.bench.Arguments;
import vn.congtam.bench.Misused;
import vn.congtam.standalone.Bearers;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;

/**
 * {@code kpi one-stop}: a month of a commune's files, reported to a running installation in the order in which things
 * happened, then shuffled, and by a second system shuffled from the start. It ends with 0 when both come to the very
 * figures that were played, and nothing was recorded twice; 1 when not; 2 when it was asked for what there is not.
 */
public final class OneStop {
    private static final String USAGE =
            "usage: kpi one-stop [--files A-DAY] [--days N] [--seed N] [--batch N] [--port N] [--data DIR]";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Arguments arguments;
    private final PrintStream out;
    private boolean good = true;
    private long began = System.nanoTime();

    private OneStop(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    public static void main(String[] words) {
        Runtime.getRuntime().halt(run(List.of(words), System.out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            if (Arguments.askForHelp(words)) {
                out.println(USAGE);
                return 0;
            }
            Set<String> known = Set.of("--files", "--days", "--seed", "--batch", "--port", "--data");
            return new OneStop(Arguments.of(words, known, USAGE), out).run();
        } catch (Misused e) {
            err.println(e.getMessage());
            return 2;
        } catch (CannotStart e) {
            err.println("Không có hệ thống ở thư mục này / " + e.getMessage());
            return e.exit();
        } catch (IllegalStateException e) {
            err.println("Không gửi được / it could not be reported: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int run() throws InterruptedException {
        int files = number("--files", 10_000, 1_000) * number("--days", 31, 22);
        int seed = number("--seed", 1_000_000, 1);
        int batch = number("--batch", 1_000, 500);
        Bearers bearers = Bearers.of(Home.at(Path.of(arguments.text("--data").orElse(".kpi"))));
        Commune commune =
                Commune.learned(origin(bearers), staff -> bearers.token(staff).orElseThrow(), bearers.accounts());
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).withNano(0);
        String name = "mc" + Long.toString(System.currentTimeMillis(), 36);

        Month first = Month.of(name + "a", seed, files, commune.people(), commune.products(), now);
        Webhook inOrder = commune.connected(name + "a");
        Object _ = timed();
        tell("in order", first, inOrder.send(first.events(), batch), timed());
        List<String> again = first.shuffled(seed);
        tell("again, shuffled", first, inOrder.send(again, batch), timed());
        compare(commune, name + "a", first);

        Month second = Month.of(name + "b", seed, files, commune.people(), commune.products(), now);
        Webhook shuffled = commune.connected(name + "b");
        Object _ = timed();
        tell("shuffled", second, shuffled.send(second.shuffled(seed + 1L), batch), timed());
        compare(commune, name + "b", second);
        return good ? 0 : 1;
    }

    private double timed() {
        long now = System.nanoTime();
        double seconds = (now - began) / 1e9;
        began = now;
        return seconds;
    }

    private void tell(String how, Month month, Webhook.Told told, double seconds) {
        out.printf(
                "%s: %d events in %.1f s (%.0f/s): %d recorded, %d repeated, %d refused%n",
                how,
                month.events().size(),
                seconds,
                month.events().size() / seconds,
                told.recorded(),
                told.repeated(),
                told.refused());
        int expected = how.startsWith("again") ? 0 : month.events().size();
        good &= told.recorded() == expected && told.refused() == 0;
    }

    private void compare(Commune commune, String system, Month month) throws InterruptedException {
        Set<String> months = new TreeSet<>();
        month.figures().keySet().forEach(key -> months.add(key.month()));
        Map<Month.Key, Month.Figures> found =
                Awaited.until(PATIENCE, () -> commune.figures(system, months), month.figures()::equals);
        boolean same = found.equals(month.figures());
        out.printf(
                "%s: %d tasks of %d officials, %s (%.1f s later)%n",
                system,
                found.size(),
                commune.people().size(),
                same ? "the figures that were played" : "NOT the figures that were played",
                timed());
        good &= same;
    }

    private int number(String name, int most, int usual) {
        return arguments.number(name, most).orElse(usual);
    }

    private URI origin(Bearers bearers) {
        return arguments.number("--port", 65_535).isPresent()
                ? URI.create(
                        "http://127.0.0.1:" + arguments.number("--port", 65_535).getAsInt())
                : URI.create(bearers.origin());
    }
}
