package kith.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The kinds of file that a child's record takes. Which one a file is follows from its bytes, never from its name or from what
 * a browser says of it.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain", "txt");

    private static final byte[] PDF_BEGINS = ascii("%PDF-");
    private static final byte[] PDF_ENDS = ascii("%%EOF");
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final int ENDING = 1024;

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What a browser is told it is. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** What a file is, by its bytes; empty where a record takes no such file. A text document with macros is none it takes. */
    public static Optional<FileType> of(byte[] file) {
        if (begins(file, PDF_BEGINS)) {
            return endsLike(file, PDF_ENDS) ? Optional.of(PDF) : Optional.empty();
        }
        if (begins(file, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (begins(file, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (begins(file, ZIP_BEGINS)) {
            return packed(file);
        }
        return isText(file) ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean begins(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean endsLike(byte[] file, byte[] mark) {
        int from = Math.max(0, file.length - ENDING);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1)
                .contains(new String(mark, StandardCharsets.ISO_8859_1));
    }

    /** Only the list of what is packed is read, so that a file that unpacks to much costs nothing. */
    private static Optional<FileType> packed(byte[] file) {
        try {
            Path unpacked = Files.createTempFile("kith", ".zip");
            try {
                Files.write(unpacked, file);
                return packed(unpacked);
            } finally {
                Files.delete(unpacked);
            }
        } catch (ZipException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileType> packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean word = zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null;
            if (word) {
                return has(zip, "word/vba") ? Optional.empty() : Optional.of(DOCX);
            }
            return isOpenText(zip) && !has(zip, "Basic/") && !has(zip, "Scripts/")
                    ? Optional.of(ODT)
                    : Optional.empty();
        }
    }

    private static boolean has(ZipFile zip, String beginning) {
        return zip.stream().map(ZipEntry::getName).anyMatch(name -> name.startsWith(beginning));
    }

    private static boolean isOpenText(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null || zip.getEntry("content.xml") == null) {
            return false;
        }
        byte[] said = zip.getInputStream(type).readNBytes(ODT.mediaType.length() + 1);
        return new String(said, StandardCharsets.US_ASCII).equals(ODT.mediaType);
    }

    /** Text in UTF-8 without the control characters that only other files hold. */
    private static boolean isText(byte[] file) {
        if (file.length == 0) {
            return false;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .chars()
                    .allMatch(letter -> letter >= ' ' || letter == '\t' || letter == '\n' || letter == '\r');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
