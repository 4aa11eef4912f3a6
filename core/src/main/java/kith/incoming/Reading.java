package kith.incoming;

import java.util.List;

/**
 * What was read of a delivery.
 *
 * @param format {@code ssda903} or {@code kith}
 * @param files how many rows of each file were read, accepted and refused
 * @param children the children that can be taken over, by number; a number may come once for each year of a return
 * @param childrenRefused how many children were refused
 * @param refusals the refused rows by file and line
 * @param notes what else the data officer should know, such as a file that was left aside
 */
public record Reading(
        String format,
        List<FileCount> files,
        List<Incoming> children,
        int childrenRefused,
        List<Refusal> refusals,
        List<String> notes) {

    /**
     * @param file the file's name as it came
     * @param columns the names of its columns
     * @param read rows in the file
     * @param accepted rows taken over
     * @param refused rows refused, among them the sound rows of a child who was refused for another row
     */
    public record FileCount(String file, List<String> columns, int read, int accepted, int refused) {}

    /** The number of rows in all files. */
    public int rowsRead() {
        return files.stream().mapToInt(FileCount::read).sum();
    }

    /** The number of rows taken over. */
    public int rowsAccepted() {
        return files.stream().mapToInt(FileCount::accepted).sum();
    }

    /** The number of rows refused. */
    public int rowsRefused() {
        return files.stream().mapToInt(FileCount::refused).sum();
    }
}
