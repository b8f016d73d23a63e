package vn.congtam.platform.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.congtam.events.Fact;

/** When this fact, then that command: one fact in, at most one command out, no state of its own. */
public final class Reaction {
    private final String name;
    private final Map<Class<? extends Fact>, Function<Fact, Optional<?>>> answers = new LinkedHashMap<>();

    private Reaction(String name) {
        this.name = name;
    }

    public static Reaction named(String name) {
        return new Reaction(name);
    }

    @SuppressWarnings("unchecked") // an answer is only ever given facts of the type it is kept under
    public <F extends Fact> Reaction when(Class<F> type, Function<F, ?> command) {
        answers.put(type, fact -> Optional.ofNullable(((Function<Fact, ?>) command).apply(fact)));
        return this;
    }

    public String name() {
        return name;
    }

    public Map<Class<? extends Fact>, Function<Fact, Optional<?>>> answers() {
        return answers;
    }
}
