@NullMarked
package vn.congtam.platform.personal;

import org.jspecify.annotations.NullMarked;
