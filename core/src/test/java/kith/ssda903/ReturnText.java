package kith.ssda903;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.caserecord.ChildRecord;
import kith.incoming.CannotBeRead;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;

/** A small return written by hand, row by row, for the tests of reading it. */
public final class ReturnText {
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();

    public ReturnText() {
        table("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        table(
                "Episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        table("Reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE");
    }

    public ReturnText table(String file, String columns) {
        files.put(file, new StringBuilder(columns).append('\n'));
        return this;
    }

    public ReturnText row(String file, String row) {
        files.get(file).append(row).append('\n');
        return this;
    }

    public ReturnText header(String row) {
        return row("Header.csv", row);
    }

    /** A girl born on 2 February 2014. */
    public ReturnText girl(String number) {
        return header(number + ",F,02/02/2014,WBRI,UN1,0,");
    }

    public ReturnText episode(String row) {
        return row("Episodes.csv", row);
    }

    public ReturnText review(String row) {
        return row("Reviews.csv", row);
    }

    public ReturnText without(String file) {
        files.remove(file);
        return this;
    }

    public ReturnText renamed(String from, String to) {
        files.put(to, files.remove(from));
        return this;
    }

    public String text(String file) {
        return files.get(file).toString();
    }

    public byte[] zip() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.toString().getBytes(StandardCharsets.UTF_8)));
        return zip(bytes);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Reading read() throws CannotBeRead {
        return Returns.read(IncomingFiles.zip(new ByteArrayInputStream(zip()), "return.zip"));
    }

    /** The record of the only child, on top of what was held. */
    public ChildRecord onto(ChildRecord held) throws CannotBeRead {
        Reading reading = read();
        if (!reading.refusals().isEmpty()) {
            throw new AssertionError(reading.refusals().toString());
        }
        return reading.children().get(0).onto(held);
    }

    /** What was refused, each as file:line:column: reason. */
    public List<String> refusals() throws CannotBeRead {
        return read().refusals().stream()
                .map(r -> r.file() + ":" + r.line() + ":" + r.column() + ": " + r.reason())
                .toList();
    }
}
