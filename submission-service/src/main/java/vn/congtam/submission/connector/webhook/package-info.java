/** Where other systems report: signed requests with CloudEvents. */
@NullMarked
package vn.congtam.submission.connector.webhook;

import org.jspecify.annotations.NullMarked;
