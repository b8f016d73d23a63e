package vn.congtam.platform.wire.feed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.util.StringUtils;

/** What the settings say of bindings. */
public final class Bindings {
    private final BindingServiceProperties settings;
    private final Set<String> functions;

    /** @param functions the names of all functions that are bound */
    public Bindings(BindingServiceProperties settings, Set<String> functions) {
        this.settings = settings;
        this.functions = functions;
    }

    /** The topics that a feed reads. */
    public List<String> topics(Feed feed) {
        return topics(of(feed.kind().function())).filter(feed::reads).toList();
    }

    /** All topics that any function reads or writes. */
    public Set<String> topics() {
        return settings.getBindings().values().stream()
                .flatMap(Bindings::topics)
                .collect(Collectors.toSet());
    }

    /** The name under which a function's binding asks for its container. */
    String name(String function) {
        String group = of(function).getGroup();
        if (!StringUtils.hasText(group)) {
            throw new IllegalStateException("The binding of " + function + " needs a group: without one it would"
                    + " read from the end of its topics, and forget how far it was");
        }
        return group;
    }

    /** Consumers that are bound to nothing would never get a fact, and nobody would be told. */
    void check(Feed feed) {
        List.of(feed.kind().function(), feed.kind().behind()).forEach(this::check);
        if (topics(feed).isEmpty()) {
            throw new IllegalStateException("No topic of " + topics() + " has facts for " + feed.consumer());
        }
    }

    private void check(String function) {
        String name = name(function);
        if (topics(of(function)).findAny().isEmpty()) {
            throw new IllegalStateException("The binding " + name + " needs a destination");
        }
        if (!functions.contains(function)) {
            throw new IllegalStateException("spring.cloud.function.definition must name " + function);
        }
    }

    private BindingProperties of(String function) {
        return settings.getBindingProperties(function + "-in-0");
    }

    private static Stream<String> topics(BindingProperties binding) {
        String destination = binding.getDestination();
        return destination == null
                ? Stream.empty()
                : StringUtils.commaDelimitedListToSet(destination).stream().map(String::strip);
    }
}
