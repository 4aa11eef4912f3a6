package kith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.plugin.Language;
import org.apache.pdfbox.Loader;

/** A paper of ten pages as a tagged PDF, against the same paper without tags. */
final class PapersMeasurement implements Measurement {
    private static final int SECTIONS = 32;
    private static final int WARM = 12;
    private static final int MEASURED = 21;

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public List<Figure> run() throws IOException {
        Paper paper = paper();
        int pages = pages(PaperPdf.of(paper));
        for (int round = 0; round < WARM; round++) {
            PaperPdf.of(paper);
            PaperPdf.untagged(paper);
        }
        var tagged = new double[MEASURED];
        var untagged = new double[MEASURED];
        for (int round = 0; round < MEASURED; round++) {
            tagged[round] = time(() -> PaperPdf.of(paper));
            untagged[round] = time(() -> PaperPdf.untagged(paper));
        }
        double own = median(tagged);
        double plain = median(untagged);
        return List.of(new Figure(
                "a paper of " + pages + " pages as tagged PDF",
                Figure.seconds(own),
                "the same without tags: " + Figure.seconds(plain) + "; ratio " + Figure.times(own / plain),
                "at most 1.5 times and under 1 s",
                own <= 1.5 * plain && own < 1));
    }

    private static Paper paper() {
        List<Paper.Block> blocks = new ArrayList<>();
        for (int section = 1; section <= SECTIONS; section++) {
            blocks.add(new Paper.Heading(1, "Part " + section));
            blocks.add(new Paper.Words("What we will do, who does it, and by when it is looked at again. ".repeat(6)));
            blocks.add(new Paper.Points(List.of("Visit every six weeks", "Talk about school", "See Nan on Sundays")));
            blocks.add(new Paper.Table(
                    "Who does what",
                    List.of("What", "Who", "By when"),
                    List.of(
                            List.of("Ask the school about football", "Rowan Ash", "5 July 2026"),
                            List.of("Buy a spare inhaler", "The carer", "12 June 2026"))));
        }
        return new Paper(
                Language.ENGLISH,
                "A plan",
                new Paper.Sender("Pineshire County Council", List.of("care@pineshire.example")),
                List.of("Kim Ellis", "1 High Street"),
                "23 November 2026",
                blocks);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
