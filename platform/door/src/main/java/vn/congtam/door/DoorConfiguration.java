package vn.congtam.door;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** Every server that has this on its class path answers at the door. */
@AutoConfiguration
public class DoorConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> doorAnswers() {
        return tomcat -> tomcat.addContextCustomizers(DoorConfiguration::answer);
    }

    private static void answer(Context context) {
        ((StandardHost) context.getParent()).setErrorReportValveClass(DoorAnswers.class.getName());
    }
}
