@NullMarked
package vn.congtam.submission.connector.file;

import org.jspecify.annotations.NullMarked;
