package vn.congtam.submission.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** How many files one person may hand in on a day, and of what size in all. */
@Validated
@ConfigurationProperties("congtam.evidence")
record EvidenceSettings(
        @Positive @DefaultValue("1000") int filesPerDay,
        @NotNull @DefaultValue("2GB") DataSize bytesPerDay) {}
