package kith.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Failures of requests that a page makes in the background. Faces would answer them with the exception's name; the page is
 * sent to the same page in plain words as everybody instead. All others are left to {@link FailureFilter}.
 */
public class AjaxFailures extends ExceptionHandlerFactory {

    public AjaxFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (!events.hasNext()) {
                return;
            }
            Throwable thrown = events.next().getContext().getException();
            if (!faces.getPartialViewContext().isAjaxRequest()) {
                throw thrown instanceof RuntimeException runtime ? runtime : new FacesException(thrown);
            }
            drop(events);
            redirect(faces, Failure.of(thrown));
        }

        private static void drop(Iterator<ExceptionQueuedEvent> events) {
            events.remove();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }

        private static void redirect(FacesContext faces, Failure failure) {
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            try {
                external.redirect(address(failure, request));
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String address(Failure failure, HttpServletRequest request) {
            if (failure.isExpiredPage()) {
                return failure.afterExpiry(request);
            }
            return switch (failure.status()) {
                case 404 -> request.getContextPath() + "/not-found";
                case 403 -> request.getContextPath() + "/not-allowed";
                default ->
                    request.getContextPath() + "/went-wrong?reference="
                            + failure.log(request.getMethod() + " " + request.getRequestURI());
            };
        }
    }
}
