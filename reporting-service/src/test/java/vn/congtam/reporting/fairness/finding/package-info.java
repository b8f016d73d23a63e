@NullMarked
package vn.congtam.reporting.fairness.finding;

import org.jspecify.annotations.NullMarked;
