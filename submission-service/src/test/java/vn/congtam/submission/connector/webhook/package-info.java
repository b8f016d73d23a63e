@NullMarked
package vn.congtam.submission.connector.webhook;

import org.jspecify.annotations.NullMarked;
