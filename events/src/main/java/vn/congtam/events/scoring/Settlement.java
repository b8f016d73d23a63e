package vn.congtam.events.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How a member's evaluation ended: a decided grade, or a reason for having none.
 *
 * @param exactTotal unrounded; ranks those who share a capped grade
 */
public record Settlement(
        @Nullable Grade computed,
        @Nullable Grade decided,
        @Nullable Unrated unrated,
        @Nullable String exactTotal) {}
