package vn.congtam.platform.document;

import vn.congtam.platform.page.QrCode;

/**
 * Where the last fact behind a document can be proved.
 *
 * @param code to be typed
 * @param address to be scanned
 * @param words that stand beside it
 */
public record Mark(String code, String address, String words) {
    private static final int DOTS_PER_SQUARE = 8;

    byte[] picture() {
        return QrCode.picture(address, DOTS_PER_SQUARE);
    }
}
