package kith.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.plugin.Language;
import org.apache.pdfbox.Loader;

/** A paper of ten pages as a tagged PDF, against the same paper without tags: a plan, or the record of a review. */
final class PapersMeasurement implements Measurement {
    private static final int SECTIONS = 32;
    private static final int TOPICS = 30;
    private static final int WARM = 12;
    private static final int MEASURED = 21;

    private final String name;
    private final Paper paper;

    private PapersMeasurement(String name, Paper paper) {
        this.name = name;
        this.paper = paper;
    }

    /** Plans as they are sent. */
    static PapersMeasurement plan() {
        return new PapersMeasurement("papers", paper("A plan", SECTIONS, PapersMeasurement::part));
    }

    /** The record of a review: its topics, its decisions and the plan part by part. */
    static PapersMeasurement reviewPack() {
        return new PapersMeasurement("review-pack", paper("The record of a review", TOPICS, PapersMeasurement::topic));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Figure> run() throws IOException {
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
                paper.title().toLowerCase(Locale.ROOT) + " of " + pages + " pages as tagged PDF",
                Figure.seconds(own),
                "the same without tags: " + Figure.seconds(plain) + "; ratio " + Figure.times(own / plain),
                "at most 1.5 times and under 1 s",
                own <= 1.5 * plain && own < 1));
    }

    private static Paper paper(String title, int sections, IntFunction<List<Paper.Block>> section) {
        return new Paper(
                Language.ENGLISH,
                title,
                new Paper.Sender("Pineshire County Council", List.of("care@pineshire.example")),
                List.of("Kim Ellis", "1 High Street"),
                "23 November 2026",
                IntStream.rangeClosed(1, sections)
                        .mapToObj(section)
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Paper.Block> part(int number) {
        return List.of(
                new Paper.Heading(1, "Part " + number),
                new Paper.Words("What we will do, who does it, and by when it is looked at again. ".repeat(6)),
                new Paper.Points(List.of("Visit every six weeks", "Talk about school", "See Nan on Sundays")),
                new Paper.Table(
                        "Who does what",
                        List.of("What", "Who", "By when"),
                        List.of(
                                List.of("Ask the school about football", "Rowan Ash", "5 July 2026"),
                                List.of("Buy a spare inhaler", "The carer", "12 June 2026"))));
    }

    private static List<Paper.Block> topic(int number) {
        return List.of(
                new Paper.Heading(1, "Topic " + number),
                new Paper.Words(
                        "Settled, sleeps well and asks about the summer. Reading is two terms ahead. ".repeat(9)),
                new Paper.Table(
                        "The plan, part by part",
                        List.of("Part", "Keep or change", "Why"),
                        List.of(
                                List.of("Health", "Keep", "It works as it is."),
                                List.of("School and learning", "Change", "Help in maths twice a week."),
                                List.of("Family and friends", "Keep", "The child wants it so."))));
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
