package vn.congtam.bench.service;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import vn.congtam.bench.ground.Callers;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.Zipf;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.platform.wire.ReadModel;

/** The service in this process, and who asks it over HTTP. */
public final class Running implements AutoCloseable {
    /** As many people at once as fill the group commit; the bare driver is given eight threads. */
    public static final int CALLERS = 32;

    private final String name;
    private final Tokens tokens;
    private final ConfigurableApplicationContext context;
    private final Zipf zipf = new Zipf(Zipf.STREAMS);

    private Running(Ground ground, boolean sealed) throws IOException, JOSEException {
        this.name = "errands" + UUID.randomUUID().toString().substring(0, 8);
        this.tokens = new Tokens();
        Settings settings = new Settings(ground, tokens, name, 0);
        if (sealed) settings.sealed(ground, name);
        this.context = new SpringApplicationBuilder(Errands.class)
                .registerShutdownHook(false)
                .run(settings.arguments());
    }

    /** @param sealed whether it keeps a transparency log, as all services of the product do */
    public static Running on(Ground ground, boolean sealed) throws Exception {
        return new Running(ground, sealed);
    }

    /** The name of its database. */
    public String database() {
        return "congtam_" + name;
    }

    public String topic() {
        return "congtam." + name;
    }

    /** Of its transparency log. */
    public String log() {
        return "congtam.khanhhoa/" + name;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @SuppressWarnings("unchecked") // as the type says
    public ReadModel<Errands.Asked> asked() {
        return (ReadModel<Errands.Asked>)
                context.getBeanProvider(ResolvableType.forClassWithGenerics(ReadModel.class, Errands.Asked.class))
                        .getObject();
    }

    public Client client(int number) {
        int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        return new Client(port, tokens.of(number), number);
    }

    /** Told of what was accepted, on the thread of who asked. */
    @FunctionalInterface
    public interface Watcher {
        void accepted(Client.Accepted what);
    }

    /** As fast as it can answer; the value is accepted commands a second. */
    public Measured commands(Duration time) throws Exception {
        return commands(time, 0, what -> {});
    }

    /** @param perSecond at which they come; 0 for as fast as it can answer */
    public Measured commands(Duration time, double perSecond, Watcher watcher) throws Exception {
        List<Client> clients = new ArrayList<>();
        try {
            for (int i = 0; i < CALLERS; i++) clients.add(client(i));
            Callers.Call ask = caller -> {
                watcher.accepted(clients.get(caller).ask(zipf));
                return true;
            };
            return perSecond > 0 ? Callers.open(CALLERS, perSecond, time, ask) : Callers.closed(CALLERS, time, ask);
        } finally {
            clients.forEach(Client::close);
        }
    }

    @Override
    public void close() {
        context.close();
        tokens.close();
    }
}
