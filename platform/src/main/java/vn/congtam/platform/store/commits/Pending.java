package vn.congtam.platform.store.commits;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A draft on its way: somebody waits for what becomes of it. */
final class Pending {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(1_700);

    private final Draft draft;
    private final List<Unplaced> facts;
    private final long due = System.nanoTime() + PATIENCE;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<Commit> outcome = new CompletableFuture<>();

    Pending(Draft draft) {
        this.draft = draft;
        this.facts = draft.unplaced();
    }

    /** Either the sequencer takes it or the waiting one gives it up; what is given up is never written. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    boolean isOverdue() {
        return System.nanoTime() - due > 0;
    }

    Draft draft() {
        return draft;
    }

    List<String> keys() {
        return facts.stream().map(Unplaced::key).toList();
    }

    int size() {
        return facts.stream().mapToInt(Unplaced::size).sum();
    }

    Commit after(Tip tip) {
        List<Commit.Stored> placed = new java.util.ArrayList<>(facts.size());
        facts.forEach(fact -> placed.add(fact.at(tip.next() + placed.size())));
        return new Commit(
                tip.ordinal() + 1, tip.next(), draft.command(), draft.request(), draft.at(), placed, tip.hash());
    }

    /** Whether this commit is what became of it: no event id is used twice. */
    boolean is(Commit commit) {
        return commit.facts()
                .getFirst()
                .eventId()
                .equals(draft.entries().getFirst().eventId());
    }

    void stored(Commit commit) {
        outcome.complete(commit);
    }

    void failed(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    Commit await() {
        try {
            return outcome.get(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new StorageUnavailable(claim() ? "not stored in time" : "not known to be stored in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("interrupted while storing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e);
        }
    }
}
