/** Tests. */
@NullMarked
package vn.congtam.indicator.post;

import org.jspecify.annotations.NullMarked;
