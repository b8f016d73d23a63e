@NullMarked
package vn.congtam.reporting.fairness;

import org.jspecify.annotations.NullMarked;
