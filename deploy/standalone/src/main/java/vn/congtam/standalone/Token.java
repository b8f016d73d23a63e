package vn.congtam.standalone;

import java.nio.file.Path;
import java.util.List;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;

/** {@code kpi token}: a bearer token for one of the accounts of an installation, signed with its key. */
public final class Token {
    private static final String USAGE = "usage: kpi token ROLE|STAFF-CODE [--data DIR]";

    private Token() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(of(List.of(arguments)));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(e.exit());
        }
    }

    static String of(List<String> arguments) {
        boolean elsewhere = arguments.size() == 3 && arguments.get(1).equals("--data");
        if (arguments.size() != 1 && !elsewhere) {
            throw CannotStart.misused(USAGE);
        }
        return token(arguments.getFirst(), Home.at(Path.of(elsewhere ? arguments.get(2) : ".kpi")));
    }

    static String token(String who, Home home) {
        Bearers bearers = Bearers.of(home);
        return bearers.token(who)
                .or(() -> bearers.tokenOfServing(who))
                .orElseThrow(() -> CannotStart.misused("no account \"" + who + "\"; " + USAGE));
    }
}
