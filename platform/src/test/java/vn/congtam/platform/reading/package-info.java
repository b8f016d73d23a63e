@NullMarked
package vn.congtam.platform.reading;

import org.jspecify.annotations.NullMarked;
