package vn.congtam.scoring.reference.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.Folding;

/** Ordinances as they stand after these facts. */
record Told(Map<String, Ordinance> ordinances) implements ReadModel<Ordinance> {

    static Told of(RegulationFact... facts) {
        Folding told = new Folding();
        for (RegulationFact fact : facts) told.stream("indicator", fact.regulation(), fact);
        return new Told(told.into(OrdinanceProjection.ORDINANCES, 1));
    }

    @Override
    public Optional<Ordinance> find(String key) {
        return Optional.ofNullable(ordinances.get(key));
    }

    @Override
    public List<Ordinance> where(Map<String, ?> equal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Ordinance> all(int most) {
        return ordinances.values().stream().limit(most).toList();
    }

    @Override
    public void watch(Consumer<Ordinance> watcher) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String digest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean shows(Receipt receipt) {
        return true;
    }
}
