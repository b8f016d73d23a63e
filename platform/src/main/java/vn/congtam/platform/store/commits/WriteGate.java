package vn.congtam.platform.store.commits;

/** Whether anything more is recorded: not before it was compared with what was signed, nor while it contradicts that. */
public interface WriteGate {

    /** From here on everything is refused. */
    void close(String why);

    void open();
}
