package kith.document;

import java.time.Instant;
import java.util.Optional;
import kith.record.ChildId;

/** The files of children's documents, in the database, so that every node has them. Only a step may use it. */
interface BroughtFiles {

    /** Keeps a file; one that is there already stays as it is. */
    void keep(ChildId child, BroughtFile file, byte[] content, Instant now);

    /** A file that was brought, empty if there is none. */
    Optional<BroughtFile> find(ChildId child, String sha256);

    /** From now on a document says what the file is: it is no longer dropped. */
    void save(ChildId child, String sha256);

    /** Drops a child's files that no document ever named. */
    void dropUnsaved(ChildId child, Instant broughtBefore);

    /** A file's bytes; empty where only what is told of it came with an import. */
    Optional<byte[]> content(ChildId child, String sha256);
}
