package vn.congtam.reporting.fairness.finding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From where on the radar asks. All of them stand on the page that tells how it is computed.
 *
 * @param leastPeople of fewer nothing is said: of those rated by one, of those with similar tasks
 * @param leastRaters among fewer nobody is compared
 * @param leastEffect points of 30 that a rater is away from the others
 * @param sameShare of the people to whom one rater gave the same
 * @param farAway robust standard deviations
 * @param leastDeliveries of fewer it is not said when they were handed in
 * @param lastDays of a month
 * @param lastShare of all that was handed in, on these days
 * @param atOnce so many products accepted
 * @param within so short a time
 * @param echoShare of the people whose self-score the superior repeated
 * @param beforeLock changes so shortly before the lock
 * @param himselfFirst how long only the one whom it is about sees it, unless he has said something of it
 * @param refresh how often all are compared anew
 */
@Validated
@ConfigurationProperties("congtam.fairness")
public record Thresholds(
        @DefaultValue("5") @Min(3) int leastPeople,
        @DefaultValue("5") @Min(3) int leastRaters,
        @DefaultValue("1") @Positive double leastEffect,
        @DefaultValue("0.8") @Positive double sameShare,
        @DefaultValue("3.5") @Positive double farAway,
        @DefaultValue("5") @Min(1) int leastDeliveries,
        @DefaultValue("3") @Min(1) int lastDays,
        @DefaultValue("0.6") @Positive double lastShare,
        @DefaultValue("20") @Min(2) int atOnce,
        @DefaultValue("60s") Duration within,
        @DefaultValue("0.95") @Positive double echoShare,
        @DefaultValue("24h") Duration beforeLock,
        @DefaultValue("5d") Duration himselfFirst,
        @DefaultValue("5m") Duration refresh) {

    /** As they are unless set otherwise. */
    public static final Thresholds USUAL = new Thresholds(
            5,
            5,
            1,
            0.8,
            3.5,
            5,
            3,
            0.6,
            20,
            Duration.ofSeconds(60),
            0.95,
            Duration.ofHours(24),
            Duration.ofDays(5),
            Duration.ofMinutes(5));
}
