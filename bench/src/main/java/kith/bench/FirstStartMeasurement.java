package kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * From typing the command on an empty directory to the first page, against the same server with an empty war. Both as the build
 * leaves them: the programs of PostgreSQL lie there, a database does not yet.
 */
final class FirstStartMeasurement implements Measurement {
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "first-start";
    }

    @Override
    public List<Figure> run() throws Exception {
        var kith = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(emptyWar());
            kith.add(kith());
        }
        double own = Collections.min(kith);
        double peer = Collections.min(empty);
        return List.of(new Figure(
                "first start on an empty directory to the first page, demonstration opened (best of " + ROUNDS + ")",
                Figure.seconds(own),
                "Payara Micro with an empty war: " + Figure.seconds(peer) + "; ratio " + Figure.times(own / peer),
                "at most 2 times",
                own <= 2 * peer));
    }

    private static double kith() throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (var kith = RunningKith.start(true)) {
            new Visitor(kith.address()).awaitPage(kith.process());
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static double emptyWar() throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("kith-empty");
        var war = directory.resolve("empty.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>Empty</title>".getBytes());
            zip.closeEntry();
        }
        int port = RunningKith.freePort();
        long began = System.nanoTime();
        var process = new ProcessBuilder(
                        RunningKith.java(),
                        "-jar",
                        server().toString(),
                        "--nocluster",
                        "--deploy",
                        war.toString(),
                        "--contextroot",
                        "/",
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
        try {
            new Visitor("http://localhost:" + port).awaitPage(process);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
            RunningKith.delete(directory);
        }
    }

    private static Path server() throws IOException {
        try (var files = Files.list(RunningKith.HOME.resolve("launcher/target/lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("payara-micro"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
