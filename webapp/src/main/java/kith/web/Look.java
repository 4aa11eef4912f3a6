package kith.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * The version of the files under {@code /look}, part of their addresses: a browser may keep them for a year, and a changed
 * file has a new address.
 */
@Named
@ApplicationScoped
public class Look {

    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        for (String file : new String[] {"/look/kith.css", "/look/kith.svg", "/look/primefaces.js", "/look/form.js"}) {
            try (InputStream in = context.getResourceAsStream(file)) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    /** A short word that changes whenever a file under {@code /look} does. */
    public String getVersion() {
        return version;
    }
}
