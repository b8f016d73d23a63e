package vn.congtam.platform.web;

import org.jspecify.annotations.Nullable;

/** What is needed to answer is down for the moment; the same request may be sent again. */
@SuppressWarnings("serial")
public class Unavailable extends RuntimeException {
    public Unavailable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
