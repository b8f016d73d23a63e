package vn.congtam.platform.document;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs.
 *
 * @param as in which capacity
 * @param how such as "sign, and write the full name"
 * @param name whose; empty where it is not known yet
 * @param recorded what the log has of it already, such as when he said it here; none where he did not
 */
public record Signature(
        String as, String how, String name, @Nullable String recorded) {}
