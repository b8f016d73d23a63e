package vn.congtam.platform.store.commits;

/** A fact that would not fit a log tile; nothing of its commit is stored. */
@SuppressWarnings("serial")
public final class EntryTooLarge extends RuntimeException {
    EntryTooLarge(String type, int size) {
        super(type + " would take " + size + " bytes");
    }
}
