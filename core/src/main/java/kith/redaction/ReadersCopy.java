package kith.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.redaction.LeftOut.Why;
import kith.redaction.Passage.Tells;

/**
 * What of a paper one reader sees, and what is left out for which reason.
 *
 * @param passages those the reader sees, in order
 * @param leftOut those the reader does not see, in order
 */
public record ReadersCopy(List<Passage> passages, List<LeftOut> leftOut) {

    /**
     * @param passages the whole paper
     * @param secrets words that this reader may not see
     * @param decided codes of passages that whoever sends it leaves out besides
     */
    public static ReadersCopy of(List<Passage> passages, Reader reader, List<Secret> secrets, Set<String> decided) {
        List<Passage> kept = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<Why> why = why(passage, reader, secrets, decided);
            why.ifPresentOrElse(
                    reason -> leftOut.add(new LeftOut(passage.code(), passage.heading(), reason)),
                    () -> kept.add(passage));
        }
        return new ReadersCopy(List.copyOf(kept), List.copyOf(leftOut));
    }

    private static Optional<Why> why(Passage passage, Reader reader, List<Secret> secrets, Set<String> decided) {
        if (decided.contains(passage.code())) {
            return Optional.of(Why.DECIDED);
        }
        if (passage.tells().contains(Tells.PLACE) && !reader.mayKnowPlace()) {
            return Optional.of(Why.PLACE);
        }
        if (!passage.tells().isEmpty() && !reader.mayMeet()) {
            return Optional.of(Why.MEETING);
        }
        String text = passage.text();
        return secrets.stream()
                .filter(secret -> secret.isIn(text))
                .map(Secret::why)
                .findFirst();
    }
}
