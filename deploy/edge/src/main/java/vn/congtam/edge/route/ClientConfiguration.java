package vn.congtam.edge.route;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** Connections to the services are pooled, bodies flow through as they come, and nothing is unpacked on the way. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    static {
        // Less than the time after which the services close an idle connection: a write must not meet a closed one.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    @Bean(destroyMethod = "shutdownNow")
    HttpClient connections() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    JdkClientHttpRequestFactory requests(HttpClient connections) {
        var requests = new JdkClientHttpRequestFactory(connections, Executors.newVirtualThreadPerTaskExecutor());
        requests.setReadTimeout(ANSWER);
        requests.enableCompression(false);
        return requests;
    }
}
