package vn.congtam.edge.start;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where people go from the start page; each sees what the roles have a use for. */
public enum Link {
    WORK("/submission/", "official", "rater", "head"),
    SLIP("/scoring/slip", "official", "rater", "head"),
    REVIEW("/submission/review", "rater", "head"),
    INBOX("/scoring/inbox", "rater", "head"),
    PERIOD("/scoring/period", "head", "hr", "homeaffairs", "leader", "inspector"),
    CLASSIFICATION("/scoring/classification", "head", "hr", "homeaffairs", "leader", "inspector"),
    PETITIONS("/scoring/petitions", "official", "rater", "head", "hr", "homeaffairs", "leader", "inspector"),
    AGENCIES("/scoring/agency-evaluations", "head", "hr", "homeaffairs", "leader", "inspector"),
    DASHBOARD("/reporting/", "official", "rater", "head", "hr", "homeaffairs", "leader", "inspector"),
    HISTORY("/reporting/history", "official", "rater", "head", "hr", "homeaffairs", "leader", "inspector"),
    INDICATORS("/indicator/", "hr", "homeaffairs"),
    OWN_ACCOUNT("/identity/account", "official", "rater", "head", "hr", "homeaffairs", "leader", "inspector", "admin"),
    ACCOUNTS("/identity/accounts", "admin"),
    SECURITY_LOG("/identity/security-log", "admin", "inspector"),
    HEALTH("/actuator/health", "admin"),
    INDICATOR_METERS("/indicator/actuator/prometheus", "admin"),
    SUBMISSION_METERS("/submission/actuator/prometheus", "admin"),
    SCORING_METERS("/scoring/actuator/prometheus", "admin"),
    REPORTING_METERS("/reporting/actuator/prometheus", "admin");

    private final String href;
    private final Set<String> roles;

    Link(String href, String... roles) {
        this.href = href;
        this.roles = Set.of(roles);
    }

    public String href() {
        return href;
    }

    /** @param services by the first segment of the paths they answer: what is not served here is no way to go */
    static List<Link> of(List<String> roles, Set<String> services) {
        return Arrays.stream(values())
                .filter(link -> roles.stream().anyMatch(link.roles::contains))
                .filter(link -> services.contains(link.service()) || link == HEALTH)
                .toList();
    }

    private String service() {
        return href.split("/")[1];
    }
}
