package vn.congtam.reckoning.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.classification.Cap;
import vn.congtam.rulebook.classification.Ceilings;
import vn.congtam.rulebook.classification.Exceptional;
import vn.congtam.rulebook.classification.Objection;
import vn.congtam.rulebook.classification.Unit;
import vn.congtam.rulebook.text.Text;

/** The grades of a period side by side: the cap of Excellent and the ceilings of leaders (Art. 20.5). */
public record Classification(List<Pool> pools, @Nullable Integer named) {

    /**
     * @param rules by which each kind of people is judged
     * @param named whether they alone are rated, for an occasion, and not the whole agency
     * @param besides how many others are named for other occasions of the same days: many small ones are a large one
     */
    public static Classification of(
            Collection<Graded> people, Map<SubjectKind, Rules> rules, boolean named, int besides, Law law) {
        SortedMap<String, Pool> pools = new TreeMap<>();
        for (Graded one : people) {
            Rules by = rules.get(one.member().kind());
            if (by == null) continue;
            pools.computeIfAbsent(by.id(), _ -> new Pool(law.of(by), new ArrayList<>()))
                    .people()
                    .add(one);
        }
        return new Classification(List.copyOf(pools.values()), named ? people.size() + besides : null);
    }

    public List<Scope> scopes(Leeway leeway) {
        return pools.stream()
                .filter(pool -> !isExempt(pool))
                .flatMap(pool -> pool.scopes(leeway).stream())
                .toList();
    }

    /** Why no share is told of a few who are named. */
    public List<Text> exemptions() {
        return pools.stream()
                .filter(this::isExempt)
                .map(pool -> Cap.by(pool.rules())
                        .exemption(Objects.requireNonNull(named))
                        .text())
                .distinct()
                .toList();
    }

    /**
     * Where somebody gave way against the approved order, and it does not bind.
     *
     * @param earned whose grade by the score is Excellent
     */
    public List<Text> passedOver(Leeway leeway, Set<String> earned) {
        return passings(leeway, earned, false);
    }

    /** Where it does: more are Excellent by their score than may be, and of two with the same total the later one is. */
    public List<Text> outOfOrder(Leeway leeway, Set<String> earned) {
        return passings(leeway, earned, true);
    }

    private List<Text> passings(Leeway leeway, Set<String> earned, boolean binding) {
        return pools.stream()
                .flatMap(pool -> pool.passings(leeway, earned).stream()
                        .filter(one -> binding == (one.binds() && !isExempt(pool))))
                .map(Passing::text)
                .toList();
    }

    private boolean isExempt(Pool pool) {
        return named != null && Cap.by(pool.rules()).exempts(named);
    }

    /** Where the cap is exceeded, and by how many. */
    public List<Text> violations(Leeway leeway) {
        return exceeded(leeway).stream().map(Scope::text).toList();
    }

    public List<Scope> exceeded(Leeway leeway) {
        return scopes(leeway).stream().filter(Scope::isExceeded).toList();
    }

    /** Whether such an exception is one by the rules of anybody in it. */
    public boolean allows(BigDecimal percent, String document) {
        Exceptional exception = new Exceptional(percent, document);
        return pools.stream().anyMatch(pool -> pool.covers(exception));
    }

    /** The highest exceptional share by any of its rule sets. */
    public BigDecimal mostPercent() {
        return pools.stream()
                .map(Pool::most)
                .max(Comparator.naturalOrder())
                .map(most -> most.share())
                .orElse(BigDecimal.ZERO);
    }

    /** Leaders graded above a ceiling that must not be. */
    public List<Text> blocks(Performance performance) {
        return objections(performance).stream()
                .filter(Objection::blocks)
                .map(one -> one.step().text())
                .toList();
    }

    public List<Text> warnings(Performance performance) {
        return objections(performance).stream()
                .filter(one -> !one.blocks())
                .map(one -> one.step().text())
                .toList();
    }

    /** Those that block, then the warnings. */
    public Stream<Text> ceilings(Performance performance) {
        return Stream.concat(blocks(performance).stream(), warnings(performance).stream());
    }

    /** The best grade that this leader may have by the ceilings that block. */
    public Optional<Grade> limit(Performance performance, StaffCode leader) {
        Unit unit = unit(performance);
        return pools.stream()
                .filter(pool -> pool.people().stream().anyMatch(one -> one.key().equals(leader.value())))
                .flatMap(pool -> Ceilings.by(pool.rules()).limit(unit, leader.value()).stream())
                .map(grade -> Grade.valueOf(grade.name()))
                .findFirst();
    }

    private List<Objection> objections(Performance performance) {
        Unit unit = unit(performance);
        return pools.stream().flatMap(pool -> pool.objections(unit).stream()).toList();
    }

    private Unit unit(Performance performance) {
        List<Graded> all =
                pools.stream().flatMap(pool -> pool.people().stream()).toList();
        Unit.@Nullable Led head =
                all.stream().filter(Graded::isHead).map(Graded::led).findFirst().orElse(null);
        List<Unit.Led> deputies = Deputies.of(all).stream().map(Graded::led).toList();
        return new Unit(Graded.grade(performance.grade()), head, deputies, performance.lateWork());
    }
}
