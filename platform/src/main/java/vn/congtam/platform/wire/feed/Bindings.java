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
        return topics(of(feed)).toList();
    }

    /** All topics that any function reads or writes. */
    public Set<String> topics() {
        return settings.getBindings().values().stream()
                .flatMap(Bindings::topics)
                .collect(Collectors.toSet());
    }

    public String group(Feed feed) {
        return feed.groupOf(configured(feed));
    }

    String configured(Feed feed) {
        String group = of(feed).getGroup();
        if (!StringUtils.hasText(group)) {
            throw new IllegalStateException("The binding " + feed.binding() + " needs a group: without one it would"
                    + " read from the end of its topics, and forget how far it was");
        }
        return group;
    }

    /** A feed that is bound to nothing would never get a fact, and nobody would be told. */
    public void check(Feed feed) {
        String group = configured(feed);
        if (topics(feed).isEmpty()) {
            throw new IllegalStateException("The binding " + feed.binding() + " of " + group + " needs a destination");
        }
        if (!functions.contains(feed.function())) {
            throw new IllegalStateException("spring.cloud.function.definition must name " + feed.function());
        }
    }

    private BindingProperties of(Feed feed) {
        return settings.getBindingProperties(feed.binding());
    }

    private static Stream<String> topics(BindingProperties binding) {
        String destination = binding.getDestination();
        return destination == null
                ? Stream.empty()
                : StringUtils.commaDelimitedListToSet(destination).stream().map(String::strip);
    }
}
