package kith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./kith bench [--record] [NAME...]}: measures and prints a table; exit code 1 when a figure is over its limit. */
public final class Bench {
    private static final String RECORD = "--record";

    private Bench() {}

    /** @param arguments names of measurements, none for all; {@code --record} also writes docs/measurements.md */
    public static void main(String[] arguments) throws IOException {
        var wanted = new ArrayList<>(Arrays.asList(arguments));
        boolean record = wanted.remove(RECORD);
        var report = new Report();
        boolean finished = true;
        for (Measurement measurement : chosen(wanted)) {
            finished &= measure(measurement, report);
            if (record) {
                report.record();
            }
        }
        System.out.print(report.table());
        System.exit(finished && report.passes() ? 0 : 1);
    }

    /** One that fails does not hold up the others; what was recorded of it before stays. */
    private static boolean measure(Measurement measurement, Report report) {
        double load = Processor.load();
        System.err.printf("Measuring %s, other work on the machine %.1f ...%n", measurement.name(), load);
        long began = System.nanoTime();
        try {
            report.add(measurement.name(), load, measurement.run());
            System.err.printf("  %s%n", Figure.seconds((System.nanoTime() - began) / 1e9));
            return true;
        } catch (Exception e) {
            System.err.println("Measuring " + measurement.name() + " did not finish:");
            e.printStackTrace();
            return false;
        }
    }

    private static List<Measurement> all() {
        return List.of(
                new DutiesMeasurement(),
                new PluginsMeasurement(),
                new MyWorkMeasurement(),
                new DeskMeasurement(),
                new SavingMeasurement(),
                new PlanSavingMeasurement(),
                new ImportMeasurement(),
                new PolicyMeasurement(),
                new FirstStartMeasurement(),
                new PageWeightMeasurement(),
                PapersMeasurement.plan(),
                PapersMeasurement.reviewPack(),
                new LongLifeMeasurement(),
                new KillingMeasurement());
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
