@NullMarked
package vn.congtam.submission.connector.figure;

import org.jspecify.annotations.NullMarked;
