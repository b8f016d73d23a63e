package vn.congtam.standalone.identity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that the identity provider answers with code of our own, as the code says it. */
final class Addresses {
    private Addresses() {}

    /** Such as {@code POST /api/v1/accounts}. */
    static SortedSet<String> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        SortedSet<String> found = new TreeSet<>();
        scan.findCandidateComponents("vn.congtam.standalone.identity.server").stream()
                .map(one -> ClassUtils.resolveClassName(String.valueOf(one.getBeanClassName()), null))
                .forEach(controller -> of(controller).forEach(found::add));
        return found;
    }

    private static Stream<String> of(Class<?> controller) {
        RequestMapping whole = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String[] above = whole == null || whole.path().length == 0 ? new String[] {""} : whole.path();
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(above).flatMap(path -> of(method, path)));
    }

    private static Stream<String> of(Method method, String above) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) return Stream.of();
        String[] paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(mapping.method())
                .flatMap(verb -> Arrays.stream(paths).map(path -> verb + " " + above + path));
    }
}
