@NullMarked
package vn.congtam.reporting.reference;

import org.jspecify.annotations.NullMarked;
