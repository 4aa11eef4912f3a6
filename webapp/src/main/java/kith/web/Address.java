package kith.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page with its parameters, and how it changes when one of them does. A parameter that is empty is left out,
 * so that each view of a list has one address.
 */
public final class Address {
    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** The page at this path, without parameters, such as {@code /my-work}. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same page with one parameter set; null or empty takes it away. */
    public Address with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    /** The same parameters at another path. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** The address as it is handed to somebody outside: with the server's name, as the request that is answered has it. */
    public String whole() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String asked = request.getRequestURL().toString();
        String server = asked.substring(0, asked.indexOf('/', asked.indexOf("//") + 2));
        return server + request.getContextPath() + this;
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return path
                + parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
