package vn.congtam.bench.service;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.UUID;
import vn.congtam.bench.ground.Ground;
import vn.congtam.standalone.home.Ports;

/** How the service is started in a process of its own, and who asks it there. */
public final class Apart implements AutoCloseable {
    private final String name = "errands" + UUID.randomUUID().toString().substring(0, 8);
    private final int port = Ports.free();
    private final Tokens tokens;
    private final String[] arguments;

    public Apart(Ground ground) throws IOException, JOSEException {
        this.tokens = new Tokens();
        this.arguments =
                new Settings(ground, tokens, name, port).sealed(ground, name).arguments();
    }

    public int port() {
        return port;
    }

    public String[] arguments() {
        return arguments.clone();
    }

    public String database() {
        return "congtam_" + name;
    }

    public String topic() {
        return "congtam." + name;
    }

    public Client client(int number) {
        return new Client(port, tokens.of(number), number);
    }

    @Override
    public void close() {
        tokens.close();
    }
}
