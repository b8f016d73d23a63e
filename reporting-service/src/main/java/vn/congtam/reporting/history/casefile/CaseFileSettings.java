package vn.congtam.reporting.history.casefile;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param services where each is asked for its part, by its name; with a load balancer before several instances, that */
@Validated
@ConfigurationProperties("congtam.case-file")
record CaseFileSettings(@NotEmpty Map<String, URI> services) {}
