package kith.document;

import java.text.Normalizer;

/** How a file's name is kept: without folders, without what a disk or a header could misread, and with the right ending. */
public final class FileName {
    private static final int MOST = 100;

    private FileName() {}

    /**
     * @param given as the browser sent it, possibly with folders
     * @param type what the file is by its bytes
     * @return such as {@code Care plan.pdf}; {@code document.pdf} where nothing of the name is left
     */
    public static String clean(String given, FileType type) {
        String bare =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd} ,()_-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.codePointCount(0, name.length()) > MOST) {
            name = name.substring(0, name.offsetByCodePoints(0, MOST)).strip();
        }
        return (name.isEmpty() ? "document" : name) + "." + type.ending();
    }
}
