package vn.congtam.embedded;

import java.util.Map;

/**
 * Who may speak with the broker, and with the controller in it.
 *
 * @param protocol of both listeners
 * @param server what the broker must be told for it; it is a client of itself as well
 */
record BrokerAccess(String protocol, Map<String, String> server) {
    static final BrokerAccess OPEN = new BrokerAccess("PLAINTEXT", Map.of());

    private static final String USER = "congtam";
    private static final String PROTOCOL = "SASL_PLAINTEXT";
    private static final String MECHANISM = "PLAIN";

    /** In plain text, as nothing leaves this machine, and who can listen on loopback can read every file as well. */
    static BrokerAccess by(String secret) {
        String both = login(secret, " user_" + USER + "=\"" + secret + "\"");
        return new BrokerAccess(
                PROTOCOL,
                Map.of(
                        "sasl.enabled.mechanisms", MECHANISM,
                        "sasl.mechanism.inter.broker.protocol", MECHANISM,
                        "sasl.mechanism.controller.protocol", MECHANISM,
                        "listener.name.clients.plain.sasl.jaas.config", both,
                        "listener.name.controller.plain.sasl.jaas.config", both));
    }

    static Map<String, String> client(String secret) {
        return Map.of(
                "security.protocol", PROTOCOL, "sasl.mechanism", MECHANISM, "sasl.jaas.config", login(secret, ""));
    }

    private static String login(String secret, String known) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + USER + "\" password=\""
                + secret + "\"" + known + ";";
    }
}
