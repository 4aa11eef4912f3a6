package kith.bench;

import java.util.List;

/** What a browser fetches for the first page and for the first page behind it. */
final class PageWeightMeasurement implements Measurement {
    private static final int LIMIT = 500_000;

    @Override
    public String name() {
        return "page-weight";
    }

    @Override
    public List<Figure> run() throws Exception {
        try (var kith = RunningKith.start(true)) {
            var visitor = new Visitor(kith.address());
            visitor.awaitPage(kith.process());
            kith.awaitImports();
            long first = visitor.weigh("/");
            visitor.signIn("helen.marsh@northshire.example");
            long work = visitor.weigh("/my-work");
            return List.of(figure("first page, compressed", first), figure("My work after it, compressed", work));
        }
    }

    private static Figure figure(String what, long bytes) {
        return new Figure(what, String.format("%.0f kB", bytes / 1000.0), "", "at most 500 kB", bytes <= LIMIT);
    }
}
