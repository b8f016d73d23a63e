@NullMarked
package vn.congtam.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
