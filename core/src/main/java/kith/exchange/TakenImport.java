package kith.exchange;

/**
 * An import that this node has taken.
 *
 * @param id which import
 * @param version changes whenever a node takes it, so that a node that was thought dead cannot go on beside another
 * @param fileName what was handed in
 * @param requestedBy who handed it in, or null where Kith itself did
 * @param requestedByName that person's name
 * @param childrenDone how many children a node took over before it died
 * @param alreadyRead whether a node had already read it and noted what it refused
 */
public record TakenImport(
        ImportId id,
        int version,
        String fileName,
        Long requestedBy,
        String requestedByName,
        int childrenDone,
        boolean alreadyRead) {}
