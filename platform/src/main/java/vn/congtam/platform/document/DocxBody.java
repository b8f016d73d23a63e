package vn.congtam.platform.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a document, from its head to its mark. */
final class DocxBody {
    private static final int NORMAL = 24;
    private static final int LARGE = 28;
    private static final int TABLE = 20;
    private static final int SMALL = 18;

    /** Of a millimetre there are so many English metric units. */
    private static final int MILLIMETRE = 36_000;

    private static final int MARK = 24 * MILLIMETRE;

    private static final String PICTURE = """
            <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="%1$d" cy="%1$d"/><wp:docPr id="1" name="QR"/>\
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="QR"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="mark"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%1$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";

    private final Document document;
    private final DocxXml xml = new DocxXml();
    private final DocxTables tables;

    private DocxBody(Document document) {
        this.document = document;
        this.tables = new DocxTables(xml, document.wide());
    }

    static String of(Document document) {
        DocxBody body = new DocxBody(document);
        body.write();
        return body.xml.toString();
    }

    private void write() {
        xml.element(
                "document",
                () -> xml.element("body", () -> {
                    head();
                    document.parts().forEach(this::part);
                    mark(document.mark());
                    page();
                }),
                "xmlns:w",
                DocxXml.WORDS,
                "xmlns:r",
                DocxXml.RELATIONS);
    }

    private void head() {
        Letterhead head = document.head();
        if (head.form() != null) line("right", head.form(), false, true, NORMAL);
        tables.side(
                List.of(2, 3),
                List.of(
                        () -> {
                            line("center", head.agency(), true, false, NORMAL);
                            line("center", "––––––––", false, false, NORMAL);
                            if (head.number() != null) line("center", head.number(), false, false, NORMAL);
                        },
                        () -> {
                            line("center", head.state(), true, false, NORMAL);
                            line("center", head.motto(), true, false, NORMAL);
                            line("center", "–––––––––––––––––––––––", false, false, NORMAL);
                            line("center", head.placeAndDate(), false, true, NORMAL);
                        }));
        line("center", "", false, false, TABLE);
        line("center", document.title(), true, false, LARGE);
        document.under().forEach(text -> line("center", text, true, false, NORMAL));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Section section -> line("left", section.text(), true, false, NORMAL);
            case Part.Paragraph text ->
                line(text.centred() ? "center" : "left", text.text(), text.strong(), false, NORMAL);
            case Part.Facts facts -> facts.all().forEach(this::fact);
            case Part.Signatures signatures -> signatures(signatures.all());
            case Part.NewPage _ -> xml.element("p", () -> xml.element("r", () -> xml.empty("br", "type", "page")));
            case Table table -> {
                tables.table(table, TABLE);
                line("left", "", false, false, TABLE);
            }
        }
    }

    private void fact(Part.Fact fact) {
        xml.element("p", () -> {
            xml.run(fact.name() + ": ", false, false, NORMAL);
            xml.run(fact.value().text(), true, false, NORMAL);
        });
    }

    private void signatures(List<Signature> all) {
        line("left", "", false, false, NORMAL);
        tables.side(
                Stream.generate(() -> 1).limit(all.size()).toList(),
                all.stream().map(one -> (DocxXml.Content) () -> signature(one)).toList());
        line("left", "", false, false, NORMAL);
    }

    private void signature(Signature one) {
        line("center", one.as(), true, false, NORMAL);
        line("center", one.how(), false, true, NORMAL);
        for (int i = 0; i < 3; i++) line("center", "", false, false, NORMAL);
        line("center", one.name(), true, false, NORMAL);
        if (one.recorded() != null) line("center", one.recorded(), false, true, SMALL);
    }

    private void mark(@Nullable Mark mark) {
        if (mark == null) return;
        xml.element("p", () -> xml.verbatim(PICTURE.formatted(MARK)));
        line("left", mark.words(), false, true, SMALL);
        line("left", mark.code(), true, false, NORMAL);
        line("left", mark.address(), false, true, SMALL);
    }

    private void line(String side, String text, boolean bold, boolean italic, int size) {
        xml.element("p", () -> {
            xml.element("pPr", () -> xml.empty("jc", "val", side));
            xml.run(text, bold, italic, size);
        });
    }

    /** A4, with the margins of Decree 30/2020/NĐ-CP. */
    private void page() {
        xml.element("sectPr", () -> {
            xml.empty("headerReference", "type", "default", "r:id", "pageNumbers");
            String shorter = "11906";
            String longer = "16838";
            if (document.wide()) xml.empty("pgSz", "w", longer, "h", shorter, "orient", "landscape");
            else xml.empty("pgSz", "w", shorter, "h", longer);
            xml.empty(
                    "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1701", "header", "567",
                    "footer", "567", "gutter", "0");
            xml.empty("titlePg");
        });
    }
}
