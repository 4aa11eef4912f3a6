package kith.document;

/**
 * A document's file, to be handed out.
 *
 * @param fileName its name
 * @param type what it is
 * @param content its bytes
 */
public record OpenedFile(String fileName, FileType type, byte[] content) {}
