package dev.migration.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the processors of a virtual machine did so far, in ticks. {@code stolen} are those in which something was to be done and
 * the host gave the processor to another machine.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_stat.5.html">proc_stat(5)</a>
 */
record ProcessorTime(long all, long stolen) {

    private static final Path STATISTICS = Path.of("/proc/stat");

    private static final ProcessorTime UNKNOWN = new ProcessorTime(0, 0);

    /** The columns before those that are counted in others: user, nice, system, idle, waiting, two of interrupts, stolen. */
    private static final int COLUMNS = 8;

    /** Nothing where the system does not tell. */
    static ProcessorTime now() {
        if (!Files.isReadable(STATISTICS)) {
            return UNKNOWN;
        }
        try (Stream<String> lines = Files.lines(STATISTICS)) {
            List<Long> ticks = lines.limit(1)
                    .flatMap(it -> Stream.of(it.split("\\s+")).skip(1).limit(COLUMNS))
                    .map(Long::valueOf)
                    .toList();
            return new ProcessorTime(
                    ticks.stream().mapToLong(Long::longValue).sum(),
                    ticks.size() < COLUMNS ? 0 : ticks.get(COLUMNS - 1));
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    /** In percent of what was to be had since then. */
    double stolenSince(ProcessorTime before) {
        return all <= before.all ? 0 : 100.0 * (stolen - before.stolen) / (all - before.all);
    }
}
