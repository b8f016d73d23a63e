package vn.congtam.platform.web;

import org.springframework.http.HttpStatus;
import vn.congtam.platform.command.Receipt;

/** The request was carried out before, so the first answer is given again, whatever the rules would say by now. */
@SuppressWarnings("serial")
final class Answered extends RuntimeException {
    private final transient Receipt receipt;
    private final HttpStatus status;

    Answered(Receipt receipt, HttpStatus status) {
        super(null, null, false, false);
        this.receipt = receipt;
        this.status = status;
    }

    Receipt receipt() {
        return receipt;
    }

    HttpStatus status() {
        return status;
    }
}
