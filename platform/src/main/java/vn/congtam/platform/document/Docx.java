package vn.congtam.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document to be worked on further: WordprocessingML in its package (ISO/IEC 29500), with the typeface inside it. It is
 * written without a library, of which the parts used here would be the smallest and the typeface would not be one.
 */
final class Docx {
    private static final Map<Typeface, String> EMBEDDED =
            Map.of(Typeface.REGULAR, "embedRegular", Typeface.BOLD, "embedBold", Typeface.ITALIC, "embedItalic");

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Default Extension="png" ContentType="image/png"/>\
            <Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>\
            </Types>""";

    private static final String STYLES = """
            <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="%2$s" w:hAnsi="%2$s" w:eastAsia="%2$s" w:cs="%2$s"/><w:sz w:val="24"/><w:szCs w:val="24"/>\
            <w:lang w:val="%3$s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault>\
            </w:docDefaults></w:styles>""";

    private static final String SETTINGS =
            "<w:settings xmlns:w=\"%s\"><w:embedTrueTypeFonts/><w:saveSubsetFonts/></w:settings>";

    private static final String HEADER = """
            <w:hdr xmlns:w="%s"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>""";

    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private final ZipOutputStream zip;

    private Docx(ZipOutputStream zip) {
        this.zip = zip;
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            new Docx(zip).write(document, document.mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Document document, @Nullable Mark mark) throws IOException {
        xml("[Content_Types].xml", CONTENT_TYPES);
        relations("_rels/.rels", relation("r1", "officeDocument", "word/document.xml"));
        xml("word/document.xml", DocxBody.of(document));
        relations(
                "word/_rels/document.xml.rels",
                relation("styles", "styles", "styles.xml"),
                relation("settings", "settings", "settings.xml"),
                relation("fonts", "fontTable", "fontTable.xml"),
                relation("pageNumbers", "header", "header1.xml"),
                mark == null ? "" : relation("mark", "image", "media/mark.png"));
        xml(
                "word/styles.xml",
                STYLES.formatted(
                        DocxXml.WORDS, Typeface.NAME, document.language().toLanguageTag()));
        xml("word/settings.xml", SETTINGS.formatted(DocxXml.WORDS));
        xml("word/header1.xml", HEADER.formatted(DocxXml.WORDS));
        typeface();
        if (mark != null) part("word/media/mark.png", mark.picture());
    }

    /** Obfuscated by a key that stands beside it, as ISO/IEC 29500-4 has it, so that no installed font comes of it. */
    private void typeface() throws IOException {
        StringBuilder embedded = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (Typeface face : List.of(Typeface.values())) {
            UUID key = UUID.nameUUIDFromBytes(face.name().getBytes(StandardCharsets.UTF_8));
            String file = "fonts/" + face + ".odttf";
            part("word/" + file, obfuscated(face.bytes(), key));
            embedded.append("<w:%s r:id=\"%s\" w:fontKey=\"{%S}\"/>".formatted(EMBEDDED.get(face), face, key));
            relations.append(relation(face.name(), "font", file));
        }
        xml(
                "word/fontTable.xml",
                "<w:fonts xmlns:w=\"%s\" xmlns:r=\"%s\"><w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/>%s</w:font></w:fonts>"
                        .formatted(DocxXml.WORDS, DocxXml.RELATIONS, Typeface.NAME, Typeface.OFFICE_NAME, embedded));
        relations("word/_rels/fontTable.xml.rels", relations.toString());
    }

    /** The first 32 bytes with the key, which is read from its end. */
    static byte[] obfuscated(byte[] font, UUID key) {
        byte[] digits = HexFormat.of().parseHex(key.toString().replace("-", ""));
        for (int i = 0; i < 32; i++) font[i] ^= digits[digits.length - 1 - i % digits.length];
        return font;
    }

    private static String relation(String id, String kind, String target) {
        return RELATION.formatted(id, kind, target);
    }

    private void relations(String name, String... all) throws IOException {
        xml(
                name,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + String.join("", all) + "</Relationships>");
    }

    private void xml(String name, String content) throws IOException {
        String begun = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;
        part(name, begun.getBytes(StandardCharsets.UTF_8));
    }

    private void part(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
