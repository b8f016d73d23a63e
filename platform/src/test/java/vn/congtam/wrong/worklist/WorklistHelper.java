package vn.congtam.wrong.worklist;

public final class WorklistHelper {
    private WorklistHelper() {}
}
