package vn.congtam.platform.trace;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Traces of a service. They go to where a setting says; without it nobody is told and next to nothing is done. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration")
public class TraceConfiguration {

    /** The id alone decides, so that all services keep the same traces, and no header from outside decides for us. */
    @Bean
    Sampler sampler(
            ObjectProvider<SpanExporter> exporters,
            @Value("${management.tracing.sampling.probability:1}") double kept) {
        return exporters.stream().findAny().isPresent() ? Sampler.traceIdRatioBased(kept) : Sampler.alwaysOff();
    }

    @Bean
    SdkTracerProviderBuilderCustomizer rootIds() {
        return tracers -> tracers.setIdGenerator(new RootIds());
    }

    @Bean
    Trail trail(ObjectProvider<ObservationRegistry> observations, ObjectProvider<SpanExporter> exporters) {
        return new Trail(
                observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                exporters.stream().findAny().isPresent());
    }

    /** Who only looks whether we are well leaves no trace. */
    @Bean
    ObservationPredicate actsOnly() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().contains("/actuator/"));
    }
}
