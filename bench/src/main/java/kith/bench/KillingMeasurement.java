package kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The server is killed again and again while visits of several children are saved. What was acknowledged must be there once, what
 * nobody sent must not; what got no answer is sent again with the same form, as a person would, and must not be doubled.
 * {@code -Dkith.kills=N} kills it N times.
 */
final class KillingMeasurement implements Measurement {
    private static final String MANAGER = "helen.marsh@northshire.example";
    private static final int KILLS = Integer.getInteger("kith.kills", 20);
    private static final int SAVERS = 4;
    private static final int BETWEEN = 20;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, String>> unanswered = new ConcurrentHashMap<>();
    private final AtomicInteger days = new AtomicInteger();
    private int lost;
    private int doubled;
    private int invented;

    @Override
    public String name() {
        return "killing";
    }

    @Override
    public List<Figure> run() throws Exception {
        var kith = RunningKith.start(true);
        try {
            var visitor = signedIn(kith, true);
            var children = children(kith);
            for (int kill = 0; kill < KILLS; kill++) {
                kith = saveUntilKilled(kith, visitor, children);
                visitor = signedIn(kith, false);
                count(kept(kith));
                sendAgain(visitor);
            }
            count(kept(kith));
        } finally {
            kith.close();
        }
        int once = acknowledged.size() - lost - doubled;
        return List.of(
                new Figure(
                        "Saves acknowledged while the server was killed " + KILLS + " times, there once",
                        once + " of " + acknowledged.size(),
                        "",
                        "all",
                        once == acknowledged.size()),
                new Figure("Saves there that nobody sent", Integer.toString(invented), "", "0", invented == 0));
    }

    private static Visitor signedIn(RunningKith kith, boolean first) throws Exception {
        var visitor = new Visitor(kith.address());
        visitor.awaitPage(kith.process());
        if (first) {
            kith.awaitImports();
        }
        visitor.signIn(MANAGER);
        return visitor;
    }

    private RunningKith saveUntilKilled(RunningKith kith, Visitor visitor, List<Long> children) throws Exception {
        int before = acknowledged.size();
        var savers = Executors.newFixedThreadPool(SAVERS);
        children.forEach(child -> savers.submit(() -> saveOnAndOn(visitor, child)));
        for (int waited = 0; acknowledged.size() < before + BETWEEN && waited < 600; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        if (acknowledged.size() == before) {
            throw new IllegalStateException("Nothing was saved within a minute.");
        }
        var again = kith.killedAndStartedAgain();
        savers.shutdown();
        savers.awaitTermination(2, TimeUnit.MINUTES);
        return again;
    }

    /** Saves visits of different days until the server no longer answers. */
    private Void saveOnAndOn(Visitor visitor, long child) throws InterruptedException {
        while (true) {
            var text = "Killed " + UUID.randomUUID();
            var day = LocalDate.now().minusDays(days.incrementAndGet());
            var form = SavingMeasurement.visit(child, day, text);
            sent.add(text);
            unanswered.put(text, form);
            try {
                if (visitor.post("/child/record-visit", form).statusCode() == 303) {
                    acknowledged.add(text);
                    unanswered.remove(text);
                }
            } catch (IOException e) {
                // The server is gone; whether it saved this one is what is counted after the restart.
                return null;
            }
        }
    }

    private void sendAgain(Visitor visitor) throws IOException, InterruptedException {
        for (var form : unanswered.entrySet()) {
            var answer = visitor.post("/child/record-visit", form.getValue());
            if (answer.statusCode() != 303) {
                throw new IllegalStateException("Sent again: " + answer.statusCode() + " " + Visitor.text(answer));
            }
            acknowledged.add(form.getKey());
        }
        unanswered.clear();
    }

    private void count(List<String> kept) {
        var once = Set.copyOf(kept);
        lost += (int) acknowledged.stream().filter(text -> !once.contains(text)).count();
        doubled += kept.size() - once.size();
        invented += (int) once.stream().filter(text -> !sent.contains(text)).count();
    }

    /** Children old enough to have been visited on every day of the measurement. */
    private static List<Long> children(RunningKith kith) throws IOException, SQLException {
        return texts(
                        kith,
                        "select t.child_id from child_today t join child c on c.council = t.council and c.id = t.child_id"
                                + " where t.council = 'northshire' and t.looked_after"
                                + " and c.born_on < current_date - interval '12 years' order by 1 limit " + SAVERS)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private static List<String> kept(RunningKith kith) throws IOException, SQLException {
        return texts(kith, "select account from visit where account like 'Killed %'");
    }

    private static List<String> texts(RunningKith kith, String sql) throws IOException, SQLException {
        var texts = new ArrayList<String>();
        try (Connection administrator = kith.administrator();
                var statement = administrator.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
