package vn.congtam.platform.document;

import java.math.BigDecimal;

/** What a spreadsheet would compute, though it is somebody's words (CWE-1236). */
final class Formula {
    /** With those that a spreadsheet of East Asia takes for the same. */
    private static final String BEGINS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Formula() {}

    static boolean begins(String text) {
        return !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0;
    }

    static String disarmed(String text) {
        return begins(text) ? "'" + text : text;
    }

    /** As in facts: no zeros at the end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
