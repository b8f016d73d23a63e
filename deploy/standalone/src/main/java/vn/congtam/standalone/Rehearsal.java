package vn.congtam.standalone;

import java.util.List;
import vn.congtam.standalone.home.Ports;

/** {@code kpi rehearse}: one start without people, of which the Java machine keeps what every later start needs again. */
public final class Rehearsal {

    private Rehearsal() {}

    /** @param arguments a folder of its own, which is not there yet */
    public static void main(String[] arguments) {
        List<String> run = List.of("--port", "" + Ports.free(), "--data", arguments[0], "--sample", "none");
        Standalone.main(run.toArray(String[]::new));
        System.exit(0);
    }
}
