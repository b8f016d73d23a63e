@NullMarked
package vn.congtam.reporting.history.moment;

import org.jspecify.annotations.NullMarked;
