@NullMarked
package vn.congtam.platform.document;

import org.jspecify.annotations.NullMarked;
