package kith.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

/**
 * Writes a paper as a PDF that a screen reader reads in order: tagged, PDF/UA-1, with its fonts inside. The fonts are
 * Liberation Sans (SIL Open Font Licence), which have every letter of English and Welsh.
 */
public final class PaperPdf {
    private static final String FAMILY = "Liberation Sans";
    private static final byte[] REGULAR = resource("/liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = resource("/liberation/LiberationSans-Bold.ttf");
    private static final String STYLE = new String(resource("/kith/paper/paper.css"), StandardCharsets.UTF_8);

    static {
        // Its notes on style would name what a paper says.
        com.openhtmltopdf.util.XRLog.listRegisteredLoggers()
                .forEach(logger -> com.openhtmltopdf.util.XRLog.setLevel(logger, Level.OFF));
    }

    private PaperPdf() {}

    /** The paper as a PDF. */
    public static byte[] of(Paper paper) {
        return write(paper, true);
    }

    /** The same without its tags, to measure what they cost. Nobody is sent one. */
    public static byte[] untagged(Paper paper) {
        return write(paper, false);
    }

    private static byte[] write(Paper paper, boolean tagged) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(tagged);
        builder.useFont(bytes(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(bytes(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(PaperHtml.page(paper, STYLE), null);
        builder.withProducer("Kith");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> bytes(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PaperPdf.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
