@NullMarked
package vn.congtam.events.submission;

import org.jspecify.annotations.NullMarked;
