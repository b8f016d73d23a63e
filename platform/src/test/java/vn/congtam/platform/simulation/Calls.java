package vn.congtam.platform.simulation;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** An interface of a driver, of which only what is used is there: anything else that is called fails at once. */
final class Calls {
    private Calls() {}

    interface Answer {
        @Nullable
        Object to(String method, @Nullable Object[] arguments);
    }

    static <T> T of(Class<T> type, Answer answer) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getName().startsWith("with")
                                && type.isAssignableFrom(method.getReturnType())
                                && !method.getName().equals("withDocumentClass")
                                && !method.getName().equals("withCodecRegistry")
                        ? self
                        : answer.to(method.getName(), arguments == null ? new Object[0] : arguments));
        return type.cast(proxy);
    }
}
