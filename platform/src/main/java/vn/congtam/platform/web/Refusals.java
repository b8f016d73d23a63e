package vn.congtam.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What is refused is logged and counted by its code and the form of its address, so that whoever operates sees a system that
 * goes on sending what nobody takes. Nothing of what it says is kept: neither here nor in the log.
 */
@Component
public class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String COUNTED = "congtam.refusals";

    private final MeterRegistry meters;

    Refusals(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters.getIfAvailable(SimpleMeterRegistry::new);
    }

    Object answer(Problem problem) {
        note(Stream.of(problem.code()));
        return RefusalAnswers.answer(problem);
    }

    /** One line, however many of a batch were refused. */
    public void note(Stream<String> codes) {
        Map<String, Integer> all = new TreeMap<>();
        codes.forEach(code -> all.merge(code, 1, Integer::sum));
        if (all.isEmpty()) return;
        Asked asked = Asked.now();
        LOG.info("refused {}: {} {}", all, asked.method(), asked.path());
        all.forEach((code, times) ->
                meters.counter(COUNTED, "code", code, "path", asked.path()).increment(times));
    }

    /** @param path with names in the place of what stands there: {@code /api/v1/slips/{staff}/{span}} */
    private record Asked(String method, String path) {
        private static final Asked NOTHING = new Asked("-", "-");

        private static Asked now() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                    ? new Asked(
                            here.getRequest().getMethod(),
                            path(here.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                    : NOTHING;
        }

        private static String path(@Nullable Object pattern) {
            return Objects.requireNonNullElse(pattern, "-").toString();
        }
    }
}
