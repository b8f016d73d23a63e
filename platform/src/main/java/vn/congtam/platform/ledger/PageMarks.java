package vn.congtam.platform.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.congtam.platform.page.QrCode;

/**
 * The marks on pages, as templates ask for them: whoever is shown the page may have its mark. What it leads to is decided
 * there.
 */
public final class PageMarks {
    private final ObjectProvider<Marks> marks;

    PageMarks(ObjectProvider<Marks> marks) {
        this.marks = marks;
    }

    /** @param code to be typed */
    public record Shown(String code, String address, QrCode qr) {}

    /** Of what a stream says by now; none where nothing is recorded in it. */
    public @Nullable Shown of(String stream) {
        Marks known = marks.getIfAvailable();
        return known == null ? null : known.last(stream).map(PageMarks::shown).orElse(null);
    }

    private static Shown shown(ShortCode code) {
        String address = Marks.address(code);
        return new Shown(code.toString(), address, QrCode.of(address));
    }
}
