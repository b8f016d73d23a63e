@NullMarked
package vn.congtam.reporting.notice;

import org.jspecify.annotations.NullMarked;
