package vn.congtam.indicator.staff.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Line;

/**
 * A row as understood, or what keeps it from being.
 *
 * @param entry none where anything is wrong
 */
public record Read(Line<Column> line, @Nullable Entry entry, List<Fault<Column>> faults) {}
