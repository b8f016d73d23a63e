package vn.congtam.platform.document;

import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** In the middle of the upper margin, from the second page on (Decree 30/2020/NĐ-CP, Annex I). */
final class PdfPageNumbers extends PdfPageEventHelper {
    private static final int BELOW_THE_EDGE = 34;

    @Override
    public void onEndPage(PdfWriter writer, org.openpdf.text.Document paper) {
        if (writer.getPageNumber() < Document.FIRST_NUMBERED_PAGE) return;
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_CENTER,
                new Phrase(String.valueOf(writer.getPageNumber()), PdfText.REGULAR),
                (paper.left() + paper.right()) / 2,
                paper.getPageSize().getHeight() - BELOW_THE_EDGE,
                0);
    }
}
