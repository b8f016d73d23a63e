package vn.congtam.standalone.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import vn.congtam.standalone.parts.log.PartLoader;

/** One Spring context of the process, on a port of its own. */
public final class Part {
    private final String name;
    private final Kind kind;
    private final Class<?> application;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();

    Part(String name, Kind kind, Class<?> application, int port) {
        this.name = name;
        this.kind = kind;
        this.application = application;
        with(OwnConfigurations.KIND, kind.code());
        with("server.address", "127.0.0.1");
        with("server.port", port);
        with("server.tomcat.max-keep-alive-requests", -1);
        with("spring.config.name", kind == Kind.SERVICE ? name + "-service" : name);
        // One of the gateway's classes on the shared class path would switch uploads off everywhere.
        with("spring.servlet.multipart.enabled", kind == Kind.SERVICE);
        with("spring.lifecycle.timeout-per-shutdown-phase", "2s");
    }

    public Part with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    public <T> Part bean(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    String name() {
        return name;
    }

    Stage stage() {
        return switch (kind) {
            case SERVICE -> Stage.SERVICES;
            case EDGE -> Stage.EDGE;
            case IDENTITY -> Stage.IDENTITY;
        };
    }

    ConfigurableApplicationContext start() {
        PartLoader loader = new PartLoader(name);
        return loader.run(() -> new SpringApplicationBuilder(application)
                .resourceLoader(new DefaultResourceLoader(loader))
                .registerShutdownHook(false)
                .initializers(context -> register((GenericApplicationContext) context))
                .run(arguments()));
    }

    private void register(GenericApplicationContext context) {
        beans.forEach((type, bean) ->
                context.getBeanFactory().registerSingleton(type.getSimpleName() + "OfStandalone", bean));
    }

    private String[] arguments() {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
