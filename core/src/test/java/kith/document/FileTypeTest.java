package kith.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is follows from its bytes. */
class FileTypeTest {

    /** A zip with entries of these names; each holds the text behind its {@code =}. */
    static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                String[] part = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part.length == 2 ? text(part[1]) : new byte[0]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Optional<FileType> of(byte[] file) {
        return FileType.of(file);
    }

    @Test
    void eachKindIsKnownByItsBytes() throws IOException {
        assertEquals(Optional.of(FileType.PDF), of(text("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")));
        assertEquals(Optional.of(FileType.PNG), of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0)));
        assertEquals(Optional.of(FileType.JPEG), of(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)));
        assertEquals(Optional.of(FileType.DOCX), of(zip("[Content_Types].xml", "word/document.xml=<w/>")));
        assertEquals(
                Optional.of(FileType.ODT),
                of(zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml=<office/>")));
        assertEquals(Optional.of(FileType.TXT), of(text("Siân yn hoffi’r ysgol.\r\n\tYn fawr.")));
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        assertEquals(Optional.empty(), of(new byte[0]));
        assertEquals(Optional.empty(), of(text("MZ\u0000\u0001 a program")));
        assertEquals(Optional.empty(), of(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)));
        assertEquals(Optional.empty(), of(zip("anything.txt=words")));
        assertEquals(Optional.empty(), of(zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(Optional.empty(), of(bytes('t', 'e', 'x', 't', 0xe9)));
        assertEquals(Optional.empty(), of(text("%PDF-1.7 that breaks off")));
        assertEquals(Optional.empty(), of(Arrays.copyOf(zip("[Content_Types].xml", "word/document.xml"), 40)));
    }

    @Test
    void aTextDocumentWithMacrosIsRefused() throws IOException {
        assertEquals(
                Optional.empty(),
                of(zip("[Content_Types].xml", "word/document.xml=<w/>", "word/vbaProject.bin=macro")));
        assertEquals(
                Optional.empty(),
                of(zip(
                        "mimetype=application/vnd.oasis.opendocument.text",
                        "content.xml=<office/>",
                        "Basic/Standard/Module1.xml=macro")));
    }

    @ParameterizedTest
    @CsvSource({
        "care plan.PDF, care plan.pdf",
        "C:\\fakepath\\Côd.pdf.exe, Côd pdf.pdf",
        "../../etc/passwd, passwd.pdf",
        "'a\"b;c\r\nSet-Cookie: x.pdf', a b c Set-Cookie x.pdf",
        "..., document.pdf",
        "'', document.pdf"
    })
    void aNameKeepsNothingThatADiskOrAHeaderCouldMisread(String given, String clean) {
        assertEquals(clean, FileName.clean(given, FileType.PDF));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101})
    void aNameHasAHundredLettersAtMost(int letters) {
        assertEquals(
                Math.min(letters, 100) + ".pdf".length(),
                FileName.clean("y".repeat(letters) + ".pdf", FileType.PDF).length());
    }
}
