package kith.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.caserecord.ChildRecord;
import kith.datapackage.PackageReader;
import kith.incoming.CannotBeRead;
import kith.incoming.Incoming;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import kith.ssda903.Returns;

/** Tells a Kith data package from an SSDA903 return and reads either. */
public final class Delivery {
    private Delivery() {}

    /**
     * Reads what was handed in.
     *
     * @param name what it is called in a refusal
     * @throws CannotBeRead if it is neither, or cannot be read
     */
    public static Reading read(IncomingFiles files, String name) throws CannotBeRead {
        if (PackageReader.among(files)) {
            return PackageReader.read(files);
        }
        if (Returns.among(files)) {
            return Returns.read(files);
        }
        throw new CannotBeRead("input.neither", name);
    }

    /** The children's records where nothing was held before, by number. */
    public static Map<String, ChildRecord> records(List<Incoming> children) {
        Map<String, ChildRecord> records = new TreeMap<>();
        children.forEach(child -> records.put(child.number(), child.onto(records.get(child.number()))));
        return records;
    }
}
