package vn.congtam.platform.wire.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.web.Unavailable;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.intake.Correlation;
import vn.congtam.platform.wire.intake.Families;
import vn.congtam.platform.wire.intake.Handling;
import vn.congtam.platform.wire.intake.Run;
import vn.congtam.platform.wire.intake.Stopped;
import vn.congtam.platform.wire.intake.Told;

/**
 * Takes facts into documents: reads the documents of a whole batch, folds in memory, and writes each document once,
 * however many facts touched it. When another instance was quicker with one of them, all is read and folded again;
 * what was written by then has seen its facts. While the keys of what is sealed are out of reach, nothing is taken in.
 */
final class Projector<T extends Record> implements Handling {
    private final Fold<T> fold;
    private final Shelf<T> shelf;
    private final Families families;
    private final List<Consumer<T>> watchers = new CopyOnWriteArrayList<>();

    Projector(Fold<T> fold, Shelf<T> shelf) {
        this.fold = fold;
        this.shelf = shelf;
        this.families = new Families(FactNames.published(), fold.steps().keySet());
    }

    void watch(Consumer<T> watcher) {
        watchers.add(watcher);
    }

    boolean concernsType(String type) {
        return families.includeType(type);
    }

    @Override
    public boolean reads(String topic) {
        return families.mayBeIn(topic);
    }

    @Override
    public boolean concerns(Entry entry) {
        return families.include(entry);
    }

    @Override
    public Map<String, Stopped> handle(List<Run> runs) {
        Map<String, Stopped> unread = new HashMap<>();
        List<Change<T>> changes = new ArrayList<>();
        runs.forEach(run -> read(run, changes, unread));
        return foldAndSave(changes, unread);
    }

    private Map<String, Stopped> foldAndSave(List<Change<T>> changes, Map<String, Stopped> unread) {
        Consumer<T> check = content -> {};
        while (true) {
            try {
                Map<String, Stopped> stops = new HashMap<>(unread);
                if (foldedAndSaved(changes, stops, check)) {
                    return stops;
                }
            } catch (Form.Unwritable e) {
                // Only now is it worth finding out which fact it comes from.
                check = shelf::check;
            }
        }
    }

    private void read(Run run, List<Change<T>> changes, Map<String, Stopped> stops) {
        for (Told told : run.facts()) {
            try {
                Correlation.during(told.entry(), () -> change(told)).ifPresent(changes::add);
            } catch (Unavailable passing) {
                throw passing;
            } catch (RuntimeException e) {
                stops.put(run.stream(), new Stopped(told, e));
                return;
            }
        }
    }

    private Optional<Change<T>> change(Told told) {
        Class<?> type = FactNames.published()
                .typeOf(told.entry().type())
                .orElseThrow(
                        () -> new Unreadable("no fact is named " + told.entry().type(), null));
        Fold.@Nullable Step<T, Fact> step = fold.steps().get(type);
        return step == null ? Optional.empty() : Optional.of(Change.of(told, told.fact(), step));
    }

    private boolean foldedAndSaved(List<Change<T>> changes, Map<String, Stopped> stops, Consumer<T> check) {
        Set<String> keys = new HashSet<>();
        changes.forEach(change -> keys.addAll(change.keys()));
        Map<String, Row<T>> rows = shelf.load(keys);
        changes.forEach(change -> apply(change, rows, stops, check));
        boolean saved = shelf.save(rows.values());
        rows.values().stream().filter(Row::changed).forEach(this::tell);
        return saved;
    }

    private void tell(Row<T> row) {
        Stream.of(Optional.ofNullable(row.before()), Optional.ofNullable(row.document()))
                .flatMap(Optional::stream)
                .forEach(document -> watchers.forEach(watcher -> watcher.accept(document)));
    }

    private static <T extends Record> void apply(
            Change<T> change, Map<String, Row<T>> rows, Map<String, Stopped> stops, Consumer<T> check) {
        String stream = change.told().entry().agg();
        Stopped stop = stops.get(stream);
        if (stop != null && change.told().seq() >= stop.at().seq()) {
            return;
        }
        try {
            Correlation.during(change.told().entry(), () -> {
                change.apply(rows, check);
                return true;
            });
        } catch (Unavailable passing) {
            throw passing;
        } catch (RuntimeException e) {
            stops.put(stream, new Stopped(change.told(), e));
        }
    }
}
