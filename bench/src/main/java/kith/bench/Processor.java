package kith.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The time that the processor spent on this process, collecting garbage and compiling included: what else runs does not count. */
final class Processor {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Processor() {}

    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** How many programs wanted a processor during the last minute, on average. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
