package kith.document;

/**
 * A file that was brought for a child's record.
 *
 * @param sha256 by which it is found
 * @param fileName its name, cleaned
 * @param type what it is by its bytes
 * @param bytes how large it is
 */
public record BroughtFile(String sha256, String fileName, FileType type, int bytes) {}
