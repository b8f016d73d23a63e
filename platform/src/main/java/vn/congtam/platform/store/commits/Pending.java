package vn.congtam.platform.store.commits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A draft on its way: somebody waits for what becomes of it. */
final class Pending {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(1_500);

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

    @Nullable
    String command() {
        return draft.command();
    }

    List<String> keys() {
        return facts.stream().map(Unplaced::key).toList();
    }

    /** Of other streams: what is written here itself may be taken by nobody anyway. */
    Set<String> relied() {
        return draft.relied();
    }

    boolean isSpoiled(Set<String> taken) {
        Optional<String> key = relied().stream().filter(taken::contains).findFirst();
        key.ifPresent(each -> failed(new KeyTaken(each)));
        return key.isPresent();
    }

    int size() {
        return facts.stream().mapToInt(Unplaced::size).sum();
    }

    Commit after(Tip tip) {
        List<Commit.Stored> placed = new ArrayList<>(facts.size());
        facts.forEach(fact -> placed.add(fact.at(tip.next() + placed.size())));
        return new Commit(
                tip.ordinal() + 1, tip.next(), draft.command(), draft.request(), draft.at(), placed, tip.hash());
    }

    /**
     * Of two that would use the same place or command, the later one waits for what becomes of the first, and so does one
     * that relies on a place that the first would take.
     */
    boolean claims(Set<String> claimed) {
        List<String> wanted = new ArrayList<>(keys());
        if (draft.command() != null) {
            wanted.add("command " + draft.command());
        }
        return Collections.disjoint(claimed, relied())
                && Collections.disjoint(claimed, wanted)
                && claimed.addAll(wanted);
    }

    /** When this commit is what became of it, that is told; no event id is used twice. */
    boolean isStoredAs(Commit commit) {
        boolean same = commit.facts()
                .getFirst()
                .eventId()
                .equals(draft.entries().getFirst().eventId());
        if (same) {
            stored(commit);
        }
        return same;
    }

    boolean isRefused(Map<String, Commit> carriedOut, Set<String> taken) {
        Commit first = draft.command() == null ? null : carriedOut.get(draft.command());
        if (first != null) {
            failed(new CommandRepeated(first));
            return true;
        }
        Optional<String> key = keys().stream().filter(taken::contains).findFirst();
        key.ifPresent(each -> failed(new KeyTaken(each)));
        return key.isPresent();
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
