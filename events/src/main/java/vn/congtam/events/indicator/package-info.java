/** What is expected: agencies, posts, staff and catalogues of products. */
@NullMarked
package vn.congtam.events.indicator;

import org.jspecify.annotations.NullMarked;
