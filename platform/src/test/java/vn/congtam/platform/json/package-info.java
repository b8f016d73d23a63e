@NullMarked
package vn.congtam.platform.json;

import org.jspecify.annotations.NullMarked;
