/** Facts to be taken home: proved by the logs of the services, and enough to compute every score again without them. */
@NullMarked
package vn.congtam.reporting.history.casefile;

import org.jspecify.annotations.NullMarked;
