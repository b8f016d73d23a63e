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

    public Bindings(BindingServiceProperties settings) {
        this.settings = settings;
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
