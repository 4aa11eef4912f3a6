package kith.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a page that asked in the background to go to another address, in the form that Faces' script understands. */
final class AjaxRedirect {

    private AjaxRedirect() {}

    static void to(String address, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
