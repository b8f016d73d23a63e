package vn.congtam.indicator.staff.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as understood, or what keeps it from being.
 *
 * @param entry none where anything is wrong
 */
public record Read(Line line, @Nullable Entry entry, List<Fault> faults) {}
