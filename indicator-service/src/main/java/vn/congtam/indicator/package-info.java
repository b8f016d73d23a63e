/** What is expected of the officials of the province. */
@NullMarked
package vn.congtam.indicator;

import org.jspecify.annotations.NullMarked;
