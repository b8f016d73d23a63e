/** Who and what there is: agencies, posts and people as of any day, looked up by the other features. */
@NullMarked
package vn.congtam.indicator.roster;

import org.jspecify.annotations.NullMarked;
