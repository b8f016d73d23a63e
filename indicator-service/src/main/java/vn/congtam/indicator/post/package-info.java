/** Posts (vị trí việc làm) and the groups of similar tasks they belong to. */
@NullMarked
package vn.congtam.indicator.post;

import org.jspecify.annotations.NullMarked;
