@NullMarked
package vn.congtam.submission.connector;

import org.jspecify.annotations.NullMarked;
