package kith.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import kith.plugin.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A paper as a PDF, held against PDF/UA-1 by veraPDF and read again. */
class PaperPdfTest {

    private static Paper paper(Language language, int sections) {
        return new Paper(
                language,
                language == Language.WELSH ? "Cynllun gofal Siân Tŷ’n-y-coed" : "Care plan of Jordan Ellis",
                new Paper.Sender("Pineshire County Council", List.of("care@pineshire.example", "01632 960 000")),
                List.of("Jordan Ellis", "1 High Street", "Pineham"),
                language == Language.WELSH ? "23 Tachwedd 2026" : "23 November 2026",
                IntStream.range(0, sections)
                        .boxed()
                        .flatMap(section -> section(section).stream())
                        .toList());
    }

    private static List<Paper.Block> section(int number) {
        return List.of(
                new Paper.Heading(1, "Section " + number),
                new Paper.Words("What we will do.\n\nŵ ŷ â ê î ô û Ŵ Ŷ – “quoted” & <marked> 'so'."),
                new Paper.Heading(2, "Who does what"),
                new Paper.Points(List.of("Visit every six weeks", "Talk about school", "See Nan on Sundays")),
                new Paper.Table(
                        "What is due",
                        List.of("What", "When", "Why"),
                        List.of(
                                List.of("Review", "5 July 2026", "Six months after the last."),
                                List.of("Visit", "3 June 2026", "Six weeks after the last."))),
                new Paper.Pointer("The children’s guide", "https://pineshire.example/guide"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleOfPdfUaIsKept(Language language) throws Exception {
        assertEquals(List.of(), PdfUa.broken(PaperPdf.of(paper(language, 12))));
    }

    /** The test would see a fault: without tags a paper breaks the rules. */
    @Test
    void aPaperWithoutTagsBreaksThem() throws Exception {
        assertFalse(PdfUa.broken(PaperPdf.untagged(paper(Language.ENGLISH, 1))).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatItSaysCanBeReadInOrderInItsLanguage(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(paper(language, 1)))) {
            assertEquals(
                    language.locale().toLanguageTag(), pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    paper(language, 1).title(), pdf.getDocumentInformation().getTitle());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("ŵ ŷ â ê î ô û Ŵ Ŷ – “quoted” & <marked> 'so'."), text);
            assertTrue(text.indexOf("Pineshire County Council") < text.indexOf("Section 0"), text);
            assertTrue(text.indexOf("Section 0") < text.indexOf("Visit every six weeks"), text);
        }
    }
}
