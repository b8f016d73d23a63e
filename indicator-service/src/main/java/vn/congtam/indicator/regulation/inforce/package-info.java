/** What is in force on a day. */
@NullMarked
package vn.congtam.indicator.regulation.inforce;

import org.jspecify.annotations.NullMarked;
