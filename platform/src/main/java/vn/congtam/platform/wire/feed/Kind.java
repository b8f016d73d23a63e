package vn.congtam.platform.wire.feed;

/** What consumers make of facts. Those that make the same are fed together: one that waits for a command holds up no page. */
enum Kind {
    FOLDS("folds"),
    REACTIONS("reactions");

    private final String function;

    Kind(String function) {
        this.function = function;
    }

    /** Of the group that follows the topics. */
    String function() {
        return function;
    }

    /** Of the group that has yet to catch up with it. */
    String behind() {
        return function + "Behind";
    }
}
