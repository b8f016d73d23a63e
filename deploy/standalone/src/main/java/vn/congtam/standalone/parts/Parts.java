package vn.congtam.standalone.parts;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.edge.Edge;
import vn.congtam.edge.EdgeSettings;
import vn.congtam.indicator.IndicatorService;
import vn.congtam.reporting.ReportingService;
import vn.congtam.scoring.ScoringService;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Ports;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.Strength;
import vn.congtam.standalone.identity.server.Identity;
import vn.congtam.submission.SubmissionService;

/** Which contexts there are, and what each must know of the others. */
public final class Parts {
    private static final Map<String, Class<?>> SERVICES = Map.of(
            "indicator", IndicatorService.class,
            "submission", SubmissionService.class,
            "scoring", ScoringService.class,
            "reporting", ReportingService.class);

    private final URI origin;
    private final Map<String, Integer> ports = new TreeMap<>();

    public Parts(URI origin) {
        this.origin = origin;
        SERVICES.keySet().forEach(service -> ports.put(service, Ports.free()));
        ports.put(EdgeSettings.IDENTITY, Ports.free());
    }

    /**
     * Whom people meet first.
     *
     * @param mongodb where accounts are kept
     */
    public Stream<Part> front(Accounts accounts, Keyring keyring, String mongodb) {
        Part identity = new Part(EdgeSettings.IDENTITY, Kind.IDENTITY, Identity.class, port(EdgeSettings.IDENTITY))
                .with("congtam.identity.origin", origin)
                .with("congtam.identity.mongodb", mongodb)
                .with("congtam.identity.roster", address("indicator") + "/indicator")
                .bean(Accounts.class, accounts)
                .bean(Keyring.class, keyring);
        Part edge = new Part("edge", Kind.EDGE, Edge.class, origin.getPort())
                .with("congtam.edge.origin", origin)
                .with("congtam.edge.provider.client-secret", keyring.clientSecret());
        ports.keySet().forEach(name -> edge.with("congtam.edge.services." + name, address(name)));
        return Stream.of(identity, edge);
    }

    /** @param first what each request passes before anything else */
    public Stream<Part> services(Ground ground, Clock clock, OncePerRequestFilter first, Home home) {
        Keyring keyring = home.keyring();
        Path personal = keyring.personalKeystore();
        return SERVICES.entrySet().stream()
                .map(service -> witnessed(service(service.getKey(), service.getValue(), ground, clock), home)
                        .bean(OncePerRequestFilter.class, first)
                        .with("congtam.ledger.folder", home.ledger(service.getKey()))
                        .with("congtam.ledger.password", keyring.ledgerPassword())
                        // Whoever tries it out looks at the tasks a moment after the files.
                        .with("congtam.connector.pause", "5s")
                        .with("congtam.personal.keystore", personal)
                        .with("congtam.personal.password", keyring.personalPassword()));
    }

    private Part service(String name, Class<?> application, Ground ground, Clock clock) {
        Part service = new Part(name, Kind.SERVICE, application, port(name))
                .with("congtam.mongodb.uri", ground.mongodb())
                .with("congtam.kafka.bootstrap", ground.kafka())
                .with("congtam.security.issuer", origin + "/identity")
                .with("congtam.security.second-factor.acr", String.join(",", Strength.enough()))
                .with("congtam.pages.accounts", true)
                .with("congtam.security.jwk-set-uri", address(EdgeSettings.IDENTITY) + "/identity/oauth2/jwks")
                .bean(Clock.class, clock)
                .bean(BrokerGate.class, new BrokerGate(ground.brokerUp()));
        SERVICES.keySet().forEach(other -> service.with("congtam.case-file.services." + other, address(other)));
        ground.client()
                .forEach((setting, value) -> service.with("congtam.kafka.client." + setting, value)
                        .with("spring.cloud.stream.kafka.binder.configuration." + setting, value));
        return service;
    }

    /** Each watches over the logs of the others, and has its own cosigned by them. */
    private Part witnessed(Part service, Home home) {
        List<String> others = SERVICES.keySet().stream()
                .filter(name -> !name.equals(service.name()))
                .sorted()
                .toList();
        for (String other : others) {
            String witness = "congtam.ledger.witnesses." + other;
            service.with(witness + ".address", address(other) + "/" + other + "/ledger/witness")
                    .with(witness + ".key", home.ledger(other).resolve("witness.vkey"));
        }
        return service.with(
                "congtam.ledger.watched",
                others.stream()
                        .map(other -> home.ledger(other).resolve("log.vkey").toString())
                        .collect(Collectors.joining(",")));
    }

    private String address(String name) {
        return "http://127.0.0.1:" + port(name);
    }

    private int port(String name) {
        return ports.getOrDefault(name, 0);
    }
}
