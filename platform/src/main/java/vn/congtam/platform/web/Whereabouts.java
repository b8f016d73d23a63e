package vn.congtam.platform.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where a new record can be read: below the address to which it was posted, if something is read there. */
@Component
final class Whereabouts {
    private static final String VARIABLE = "\\{[^/}]*}";

    private final SingletonSupplier<Set<String>> readable;

    Whereabouts(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        readable = SingletonSupplier.of(() -> readable(mappings));
    }

    boolean isRead(String address, String id) {
        return readable.obtain().contains(address + "/{}".repeat(id.split("/", -1).length));
    }

    private static Set<String> readable(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .map(pattern -> pattern.replaceAll(VARIABLE, "{}"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
