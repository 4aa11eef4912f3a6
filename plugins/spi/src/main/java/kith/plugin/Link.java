package kith.plugin;

import java.net.URI;
import java.util.Objects;

/**
 * A page on the web.
 *
 * @param name what the link says
 * @param address absolute, beginning with {@code https}
 */
public record Link(Phrase name, URI address) {
    public Link {
        Objects.requireNonNull(name, "name");
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("A link begins with https:// and a host, unlike " + address);
        }
    }
}
