package kith.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.incoming.CannotBeRead;
import kith.incoming.Incoming;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import kith.incoming.Refusal;

/**
 * The returns in a directory or zip: mostly one, or several years beside each other, each in a directory of its own or with
 * its year in the files' names.
 */
public final class Returns {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private Returns() {}

    /** Whether there is any file of a return among these. */
    public static boolean among(IncomingFiles files) {
        return files.all().keySet().stream()
                .map(ReturnTable::of)
                .flatMap(Optional::stream)
                .anyMatch(ReturnTable::required);
    }

    /**
     * Reads every return.
     *
     * @return what they say, the years of one child one after another; a child refused in one year is refused in all
     * @throws CannotBeRead if any of them cannot be read; then nothing of any is taken
     */
    public static Reading read(IncomingFiles files) throws CannotBeRead {
        List<ReturnReader> readers = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        List<CannotBeRead> problems = new ArrayList<>();
        for (Map<ReturnTable, String> one : returns(files.all().keySet())) {
            try {
                ReturnReader reader = new ReturnReader(one, files.all());
                refused.addAll(reader.check());
                readers.add(reader);
            } catch (CannotBeRead e) {
                problems.add(e);
            }
        }
        if (!problems.isEmpty()) {
            throw new CannotBeRead(problems);
        }
        return together(
                refused.size(),
                readers.stream().map(reader -> reader.reading(refused)).toList());
    }

    private static Reading together(int childrenRefused, List<Reading> readings) {
        List<Reading.FileCount> files = new ArrayList<>();
        List<Incoming> children = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Reading reading : readings) {
            files.addAll(reading.files());
            children.addAll(reading.children());
            refusals.addAll(reading.refusals());
            notes.addAll(reading.notes());
        }
        return new Reading("ssda903", files, children, childrenRefused, refusals, notes);
    }

    /** Files are of one return by their directory, or where that holds a table twice, by directory and year in the name. */
    private static List<Map<ReturnTable, String>> returns(Iterable<String> names) throws CannotBeRead {
        List<Map<ReturnTable, String>> returns = new ArrayList<>();
        for (List<String> directory : grouped(names, Returns::directory)) {
            if (twice(directory).isEmpty()) {
                returns.add(tables(directory));
            } else {
                for (List<String> year : grouped(directory, Returns::year)) {
                    returns.add(tables(year));
                }
            }
        }
        return returns;
    }

    private static List<List<String>> grouped(Iterable<String> names, UnaryOperator<String> by) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String name : names) {
            if (ReturnTable.of(name).isPresent()) {
                groups.computeIfAbsent(by.apply(name), key -> new ArrayList<>()).add(name);
            }
        }
        return new ArrayList<>(groups.values());
    }

    private static String directory(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String year(String name) {
        Matcher year = YEAR.matcher(name.substring(name.lastIndexOf('/') + 1));
        return year.find() ? year.group() : "";
    }

    private static Optional<List<String>> twice(List<String> names) {
        Map<ReturnTable, String> seen = new EnumMap<>(ReturnTable.class);
        for (String name : names) {
            String other = seen.put(ReturnTable.of(name).orElseThrow(), name);
            if (other != null) {
                return Optional.of(List.of(other, name));
            }
        }
        return Optional.empty();
    }

    private static Map<ReturnTable, String> tables(List<String> names) throws CannotBeRead {
        Optional<List<String>> twice = twice(names);
        if (twice.isPresent()) {
            String first = twice.get().get(0);
            throw new CannotBeRead(
                    "return.twice",
                    first,
                    twice.get().get(1),
                    ReturnTable.of(first).orElseThrow().word());
        }
        Map<ReturnTable, String> tables = new EnumMap<>(ReturnTable.class);
        names.forEach(name -> tables.put(ReturnTable.of(name).orElseThrow(), name));
        return tables;
    }
}
