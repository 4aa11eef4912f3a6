package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.exchange.ImportId;
import kith.exchange.ImportSummary;
import kith.exchange.Importing;
import kith.incoming.IncomingFiles;

/** Import: hand files in, and see the earlier imports. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private Importing importing;

    @Inject
    private ImportWords words;

    @Inject
    private Text text;

    private List<Part> files = List.of();
    private List<ImportSummary> runs = List.of();

    /** Reads the earlier imports. */
    public void load() {
        runs = importing.latest();
    }

    /** Hands the files in and shows how it goes; without files says so. */
    public void bring() throws IOException {
        if (files.isEmpty()) {
            refuse(text.get("import.files.none"));
        } else if (files.stream().mapToLong(Part::getSize).sum() > IncomingFiles.MOST_BYTES) {
            refuse(text.of("import.files.large", IncomingFiles.MOST_BYTES >> 20));
        } else {
            ImportId run = importing.handIn(name(), content());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(FacesContext.getCurrentInstance()
                                    .getExternalContext()
                                    .getRequestContextPath()
                            + to(run));
        }
    }

    private void refuse(String summary) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, null));
    }

    private String name() {
        String first = bare(files.get(0));
        return files.size() == 1 ? first : text.of("import.files.several", first, files.size() - 1);
    }

    /** A zip as it is; anything else becomes one. */
    private byte[] content() throws IOException {
        if (files.size() == 1 && bare(files.get(0)).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return files.get(0).getInputStream().readAllBytes();
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (Part file : files) {
                out.putNextEntry(new ZipEntry(bare(file)));
                file.getInputStream().transferTo(out);
            }
        }
        return zip.toByteArray();
    }

    /** The file's name without the directories some browsers send. */
    private static String bare(Part file) {
        return Path.of(file.getSubmittedFileName().replace('\\', '/'))
                .getFileName()
                .toString();
    }

    private static String to(ImportId run) {
        return Address.of("/import-report").with("run", run.value()).toString();
    }

    /** The address of an import's report. */
    public String to(ImportSummary run) {
        return to(run.id());
    }

    /** Who handed it in, and when. */
    public String when(ImportSummary run) {
        return words.when(run);
    }

    /** How far it is. */
    public Tag tag(ImportSummary run) {
        return words.tag(run);
    }

    /** How many children were read. */
    public int children(ImportSummary run) {
        return run.childrenAdded() + run.childrenChanged() + run.childrenUnchanged();
    }

    /** The earlier imports, the newest first. */
    public List<ImportSummary> getRuns() {
        return runs;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null
                ? List.of()
                : files.stream().filter(file -> file.getSize() > 0).toList();
    }
}
