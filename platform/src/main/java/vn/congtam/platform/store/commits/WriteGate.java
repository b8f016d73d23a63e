package vn.congtam.platform.store.commits;

/** Whether anything more is recorded: not while the store contradicts what was signed of it. */
public interface WriteGate {

    /** From here on everything is refused. */
    void close(String why);

    void open();
}
