package vn.congtam.rulebook.indicator;

import java.util.List;
import java.util.Optional;

/** Described levels, the best first. */
public record Rubric(List<Level> levels) implements Measure {
    public Rubric {
        levels = List.copyOf(levels);
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
