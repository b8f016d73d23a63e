package vn.congtam.platform.testing;

import static vn.congtam.platform.testing.Eventually.eventually;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.wire.ReadModel;

/** A service as it runs, on a real broker and a real database, told facts by the services beside it. */
public final class Service {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Service> RUNNING = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;
    private final Neighbours neighbours;
    private final String root;

    private Service(String name, Class<?> application) {
        context = new SpringApplicationBuilder(application).run(arguments(name));
        neighbours = new Neighbours(context.getBean(Seals.class));
        root = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/" + name;
    }

    /** Started once for all tests of a run. */
    public static Service running(String name, Class<?> application) {
        return RUNNING.computeIfAbsent(name, same -> new Service(same, application));
    }

    private static String[] arguments(String name) {
        Map<String, Object> settings = new TreeMap<>(TestTokens.settings());
        settings.putAll(TestKeys.settings());
        settings.put("server.port", 0);
        settings.put("congtam.connector.pause", "200ms");
        settings.put("spring.config.name", name + "-service");
        settings.put("congtam.mongodb.uri", RealDatabase.uri());
        settings.put("congtam.kafka.bootstrap", RealBroker.bootstrap());
        return settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    /** What is inside, for questions that no page and no API answers. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** @return the id of the fact that the other service tells */
    public String tell(String service, Object stream, Fact fact) {
        return neighbours.tell(service, stream, fact);
    }

    /** The same, done by somebody at a moment. */
    public String tell(String service, Object stream, Fact fact, String actor, Instant at) {
        return neighbours.tell(service, stream, fact, actor, at);
    }

    public void tell(String service, Entry entry) {
        neighbours.send(service, entry);
    }

    /** @param token of the person who asks, none for nobody */
    public Answer get(@Nullable String token, String path) {
        return answer(request(token, path));
    }

    /** As the edge passes on what comes from elsewhere. */
    public Answer getFrom(String address, String token, String path) {
        return answer(request(token, path).header("X-Forwarded-For", address));
    }

    /** As a person opens a page. */
    public Answer open(@Nullable String token, String path) {
        return answer(request(token, path).header("Accept", "text/html"));
    }

    public Answer post(@Nullable String token, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return answer(request);
    }

    /** As a form of a page does it: answered when the pages show it. */
    public Answer submit(String token, String path, String body, String... headers) {
        HttpRequest.Builder request = request(token, path)
                .header("Content-Type", "application/json")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(body));
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    /** A file in a form, as a browser sends it. */
    public Answer upload(String token, String path, String name, byte[] content) {
        return answer(form(token, path, name, content));
    }

    /** As {@link #upload}, where a file comes back. */
    public HttpResponse<byte[]> exchange(String token, String path, String name, byte[] content) {
        return send(form(token, path, name, content), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder form(String token, String path, String name, byte[] content) {
        String head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return request(token, path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    public HttpResponse<byte[]> download(String token, String path) {
        return send(request(token, path), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(@Nullable String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        if (response.headers().firstValue("X-Shown").filter("false"::equals).isPresent()) awaitShown(response.body());
        return Answer.of(response);
    }

    /** A page gives up after two seconds that a busy machine may need; a test has more patience. */
    private void awaitShown(String written) {
        Receipt receipt = JsonMapper.shared().readValue(written, Receipt.class);
        eventually(() ->
                context.getBeansOfType(ReadModel.class).values().stream().allMatch(model -> model.shows(receipt)));
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
