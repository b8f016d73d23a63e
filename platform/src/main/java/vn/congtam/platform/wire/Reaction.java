package vn.congtam.platform.wire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congtam.events.Fact;

/** When this fact, then that command: one fact in, at most one command to each recipient out, no state of its own. */
public final class Reaction {
    private final String name;
    private final Map<Class<? extends Fact>, Function<Fact, List<?>>> answers = new LinkedHashMap<>();

    private Reaction(String name) {
        this.name = name;
    }

    public static Reaction named(String name) {
        return new Reaction(name);
    }

    public <F extends Fact> Reaction when(Class<F> type, Function<F, ?> command) {
        return whenEach(type, fact -> Stream.ofNullable(command.apply(fact)).toList());
    }

    /** Several commands, each to an aggregate of its own. */
    @SuppressWarnings("unchecked") // an answer is only ever given facts of the type it is kept under
    public <F extends Fact> Reaction whenEach(Class<F> type, Function<F, ? extends Collection<?>> commands) {
        answers.put(type, fact -> List.copyOf(((Function<Fact, ? extends Collection<?>>) commands).apply(fact)));
        return this;
    }

    public String name() {
        return name;
    }

    public Map<Class<? extends Fact>, Function<Fact, List<?>>> answers() {
        return answers;
    }
}
