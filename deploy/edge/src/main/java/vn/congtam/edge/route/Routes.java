package vn.congtam.edge.route;

import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.congtam.edge.EdgeSettings;

/** The first segment of a path names the service; the path itself stays as it is. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> ways(EdgeSettings settings, Relay relay, Unreachable unreachable) {
        return settings.services().entrySet().stream()
                .map(service -> route(service.getKey(), service.getValue(), relay, unreachable))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> route(
            String service, URI address, Relay relay, Unreachable unreachable) {
        return GatewayRouterFunctions.route(service)
                .route(RequestPredicates.path("/" + service + "/**"), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(address))
                .filter(relay)
                .filter(unreachable)
                .build();
    }
}
