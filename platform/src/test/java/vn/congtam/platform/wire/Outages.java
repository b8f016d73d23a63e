package vn.congtam.platform.wire;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A database in which writing to one collection fails while it is down, as when the process or the network dies there. */
public final class Outages {
    private Outages() {}

    public static MongoDatabase of(MongoDatabase database, String collection, AtomicBoolean down) {
        return proxy(MongoDatabase.class, (method, arguments) -> {
            Object result = invoke(database, method, arguments);
            if (result instanceof MongoDatabase same) {
                return of(same, collection, down);
            }
            return result instanceof MongoCollection<?> found
                            && found.getNamespace().getCollectionName().equals(collection)
                    ? failing(found, down)
                    : result;
        });
    }

    private static MongoCollection<?> failing(MongoCollection<?> collection, AtomicBoolean down) {
        return proxy(MongoCollection.class, (method, arguments) -> {
            if (down.get() && method.getName().equals("bulkWrite")) {
                throw new MongoSocketReadException("cut off", new ServerAddress());
            }
            return invoke(collection, method, arguments);
        });
    }

    private interface Call {
        @Nullable
        Object make(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.make(method, arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
