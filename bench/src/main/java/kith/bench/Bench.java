package kith.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./kith bench [--record] [NAME...]}: measures and prints a table; exit code 1 when a figure is over its limit. */
public final class Bench {
    private static final String RECORD = "--record";

    private Bench() {}

    /** @param arguments names of measurements, none for all; {@code --record} also writes docs/measurements.md */
    public static void main(String[] arguments) throws Exception {
        var wanted = new ArrayList<>(Arrays.asList(arguments));
        boolean record = wanted.remove(RECORD);
        var measurements = chosen(wanted);
        var report = new Report();
        for (Measurement measurement : measurements) {
            System.err.println("Measuring " + measurement.name() + " ...");
            report.add(measurement.name(), measurement.run());
        }
        System.out.print(report.table());
        if (record) {
            report.record();
        }
        System.exit(report.passes() ? 0 : 1);
    }

    private static List<Measurement> all() {
        return List.of(
                new DutiesMeasurement(),
                new MyWorkMeasurement(),
                new ImportMeasurement(),
                new FirstStartMeasurement(),
                new PageWeightMeasurement());
    }

    private static List<Measurement> chosen(List<String> wanted) {
        var known = all().stream().map(Measurement::name).toList();
        for (String name : wanted) {
            if (!known.contains(name)) {
                System.err.println(
                        "There is no measurement \"" + name + "\"; there are " + String.join(", ", known) + ".");
                System.exit(2);
            }
        }
        return all().stream()
                .filter(one -> wanted.isEmpty() || wanted.contains(one.name()))
                .toList();
    }
}
