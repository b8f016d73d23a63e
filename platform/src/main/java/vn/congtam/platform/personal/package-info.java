/** What is personal in facts and documents, sealed and opened. */
@NullMarked
package vn.congtam.platform.personal;

import org.jspecify.annotations.NullMarked;
