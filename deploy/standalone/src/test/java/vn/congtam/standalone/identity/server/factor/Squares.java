package vn.congtam.standalone.identity.server.factor;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtam.platform.page.QrCode;

/** Reads a picture as a telephone does that sees its squares. */
final class Squares {
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    private Squares() {}

    static String read(QrCode picture) throws Exception {
        BitMatrix squares = new BitMatrix(picture.size() - 2 * QUIET);
        Matcher dark = DARK.matcher(picture.path());
        while (dark.find()) {
            squares.set(Integer.parseInt(dark.group(1)) - QUIET, Integer.parseInt(dark.group(2)) - QUIET);
        }
        return new Decoder().decode(squares).getText();
    }
}
