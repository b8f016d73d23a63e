@NullMarked
package vn.congtam.reporting.history.record;

import org.jspecify.annotations.NullMarked;
