package vn.congtam.reporting.notice;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of the e-mail that says that something waits; the server itself is {@code spring.mail.*}, and without one there is none.
 *
 * @param origin where people open Công Tâm
 * @param from whose address it comes from
 * @param after when in Vietnam's day it begins
 * @param pause between two looks
 */
@ConfigurationProperties("congtam.mail")
record MailSettings(
        @DefaultValue("http://127.0.0.1:8080") URI origin,
        @DefaultValue("cong-tam@localhost") String from,
        @DefaultValue("07:00") LocalTime after,
        @DefaultValue("15m") Duration pause) {}
