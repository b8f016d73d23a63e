package vn.congtam.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks for the right before a body is read: who may not come is not told what is wrong with what he brings. A service
 * does not start with an address of ours that stands in no row.
 */
final class Door implements HandlerInterceptor, SmartInitializingSingleton {
    private final Rights rights;
    private final Supplier<RequestMappingHandlerMapping> addresses;
    private final Supplier<Signatures> signatures;

    Door(Rights rights, Supplier<RequestMappingHandlerMapping> addresses, Supplier<Signatures> signatures) {
        this.rights = rights;
        this.addresses = addresses;
        this.signatures = signatures;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            mustAllow(request, path);
        }
        return true;
    }

    private void mustAllow(HttpServletRequest request, String path) {
        switch (rights.proof(request.getMethod(), path)) {
            case TOKEN -> rights.mustAllow(Actors.current().orElseThrow(), request.getMethod(), path);
            case SIGNATURE -> signatures.get().mustBeSigned(request);
            // What is sent is looked at by the witness; it answers to nothing else.
            case CHECKPOINT -> {}
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> missing = addresses.get().getHandlerMethods().entrySet().stream()
                .filter(one -> isOurs(one.getValue()))
                .flatMap(one -> rows(one.getKey()).stream())
                .toList();
        if (!missing.isEmpty()) throw new IllegalStateException("in no row of access/: " + missing);
    }

    private List<String> rows(RequestMappingInfo address) {
        return address.getMethodsCondition().getMethods().stream()
                .flatMap(method -> address.getPatternValues().stream()
                        .filter(path -> !rights.knows(method.name(), path))
                        .map(path -> method.name() + " " + path))
                .toList();
    }

    /** What tells of an error is for whoever met with it. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("vn.congtam")
                && !ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
