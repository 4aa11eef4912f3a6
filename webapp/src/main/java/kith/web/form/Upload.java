package kith.web.form;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file that was sent with a form. */
final class Upload {
    private final Part part;

    private Upload(Part part) {
        this.part = part;
    }

    /** The file of a field, empty where none was chosen. */
    static Optional<Upload> of(String field) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart(field))
                    .filter(part -> part.getSize() > 0)
                    .map(Upload::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its name as the browser sent it. */
    String fileName() {
        return part.getSubmittedFileName();
    }

    /** Its bytes; of a file that is larger one byte more than this, which is enough to refuse it. */
    byte[] content(int most) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
