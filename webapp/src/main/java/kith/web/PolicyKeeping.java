package kith.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/**
 * Lets components draw themselves within the policy of {@link HeadersFilter}: their scripts get the word of
 * {@link ScriptNonce}, and style attributes, which the policy forbids and no word can allow, are not written. Text that
 * somebody typed never passes here as a tag.
 */
public class PolicyKeeping extends RenderKitFactory {

    public PolicyKeeping(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return new Keeping(getWrapped().createResponseWriter(writer, types, encoding));
        }
    }

    private static final class Keeping extends ResponseWriterWrapper {

        Keeping(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            FacesContext faces = FacesContext.getCurrentInstance();
            if (name.equals("script") && hasComponents(faces)) {
                super.writeAttribute("nonce", nonce(faces.getExternalContext()), null);
            }
        }

        /** Whether a component brought scripts of its own into the page. */
        private static boolean hasComponents(FacesContext faces) {
            return !faces.getViewRoot().getComponentResources(faces, "head").isEmpty();
        }

        private static String nonce(ExternalContext external) {
            return ScriptNonce.of(
                    (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!name.equals("style")) {
                super.writeAttribute(name, value, property);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Keeping(getWrapped().cloneWithWriter(writer));
        }
    }
}
