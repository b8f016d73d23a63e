package vn.congtam.bench.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import vn.congtam.bench.Arguments;
import vn.congtam.bench.Misused;
import vn.congtam.standalone.Bearers;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;

/**
 * {@code kpi load}: the mix of a province, at a rate, through the public API of a running installation. It ends with 0
 * when something was answered, 1 when nothing was, 2 when it was asked for what there is not.
 */
public final class Load {
    private Load() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            if (Arguments.askForHelp(arguments)) {
                out.println(Options.USAGE);
                return 0;
            }
            return run(Options.parse(arguments), out, err);
        } catch (Misused e) {
            err.println(e.getMessage());
            return 2;
        } catch (CannotStart e) {
            err.println("Không có hệ thống ở thư mục này / " + e.getMessage());
            return e.exit();
        } catch (IllegalStateException | IOException e) {
            err.println("Không thử tải được / no load can be put on it: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int run(Options options, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        Bearers bearers = Bearers.of(Home.at(options.data()));
        Api api =
                new Api(origin(options, bearers), staff -> bearers.token(staff).orElseThrow());
        Town town = Town.learned(api, bearers.accounts());
        err.println(town.people().size() + " người / people, " + options.rate() + "/s, "
                + options.time().toSeconds() + " s ...");
        Report report = new Arrivals(new Work(api, town), System::nanoTime).run(options.rate(), options.time());
        out.println(report.text());
        if (options.out().isPresent()) Files.writeString(options.out().get(), report.json() + "\n");
        return report.count() > 0 ? 0 : 1;
    }

    private static URI origin(Options options, Bearers bearers) {
        return options.port().isPresent()
                ? URI.create("http://127.0.0.1:" + options.port().getAsInt())
                : URI.create(bearers.origin());
    }
}
