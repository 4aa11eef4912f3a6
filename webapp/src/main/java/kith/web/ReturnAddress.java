package kith.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before signing in. Only ever a page of Kith: an address from outside is not followed. */
final class ReturnAddress {

    private static final String HOME = "/";

    private ReturnAddress() {}

    /** The page that was asked for, ready to be put into an address; home for anything but a plain look at a page. */
    static String of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return HOME;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** The address if it is a page of Kith, else home. */
    static String checked(String address) {
        boolean inside = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/sign-")
                && address.chars().noneMatch(c -> c < ' ' || c == '\\');
        return inside ? address : HOME;
    }

    /** The sign-in page's address that leads back to this one. */
    static String signIn(HttpServletRequest request, String address, boolean ended) {
        String page = request.getContextPath() + "/sign-in?from=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return ended ? page + "&ended=true" : page;
    }
}
