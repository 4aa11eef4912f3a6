package kith.exchange;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.access.SystemOfficer;
import kith.council.Councils;
import kith.incoming.CannotBeRead;
import kith.incoming.Incoming;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import kith.incoming.Reasons;
import kith.incoming.Refusal;
import kith.plugin.Nation;

/** The batch job's one step: takes the council's oldest waiting import and takes its children over, a few at a time. */
@Named
@Dependent
public class ImportBatchlet extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(ImportBatchlet.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    @BatchProperty
    String council;

    @Inject
    SystemOfficer systemOfficer;

    @Inject
    TakingOver takingOver;

    @Inject
    Councils councils;

    private volatile boolean stopped;

    @Override
    public String process() {
        systemOfficer.in(council, () -> takingOver.take().ifPresent(this::run));
        return "COMPLETED";
    }

    /** The server is going down: the children taken over stay, the rest is another node's. */
    @Override
    public void stop() {
        stopped = true;
    }

    private void run(TakenImport taken) {
        try {
            byte[] content = takingOver.content(taken);
            IncomingFiles files = IncomingFiles.zip(new ByteArrayInputStream(content), taken.fileName());
            takeOver(taken, ofThisNation(Delivery.read(files, taken.fileName())));
        } catch (CannotBeRead e) {
            takingOver.end(taken, ImportSummary.State.REFUSED, e.getMessage());
        } catch (ImportTakenByAnother e) {
            LOG.info(() -> "Another node has taken import " + taken.id().value() + ".");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Import " + taken.id().value() + " of " + council + " failed.");
            takingOver.end(
                    taken,
                    ImportSummary.State.FAILED,
                    Reasons.text("import.failed", taken.id().value()));
        }
    }

    /** The return is England's: its codes and dates mean nothing under another nation's law. */
    private Reading ofThisNation(Reading reading) throws CannotBeRead {
        boolean english = councils.find(council)
                .filter(at -> at.nation() == Nation.ENGLAND)
                .isPresent();
        if (reading.format().equals("ssda903") && !english) {
            throw new CannotBeRead("input.not-england");
        }
        return reading;
    }

    private void takeOver(TakenImport taken, Reading reading) {
        Map<String, List<Incoming>> children = new TreeMap<>();
        reading.children().forEach(child -> children.computeIfAbsent(child.number(), n -> new ArrayList<>())
                .add(child));
        if (!taken.alreadyRead()) {
            takingOver.read(taken, reading, children.size());
        }
        Map<String, List<Incoming>> some = new LinkedHashMap<>();
        int skipped = 0;
        for (Map.Entry<String, List<Incoming>> child : children.entrySet()) {
            if (skipped++ < taken.childrenDone()) {
                continue;
            }
            some.put(child.getKey(), child.getValue());
            if (some.size() == AT_ONCE) {
                takeOver(taken, some);
                some.clear();
            }
            if (stopped) {
                return;
            }
        }
        takeOver(taken, some);
        takingOver.end(taken, ImportSummary.State.DONE, null);
    }

    /** If some children cannot be taken over together, each is tried alone, so that one does not hold up the others. */
    private void takeOver(TakenImport taken, Map<String, List<Incoming>> some) {
        if (some.isEmpty()) {
            return;
        }
        try {
            takingOver.takeOver(taken, some);
        } catch (ImportTakenByAnother e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Some children of import " + taken.id().value() + " are tried one by one.");
            some.forEach((number, said) -> takeOverAlone(taken, number, said));
        }
    }

    private void takeOverAlone(TakenImport taken, String number, List<Incoming> said) {
        try {
            takingOver.takeOver(taken, Map.of(number, said));
        } catch (ImportTakenByAnother e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "A child of import " + taken.id().value() + " could not be taken over.");
            String reason = Reasons.text("import.child-failed", taken.id().value());
            takingOver.refuse(taken, List.of(new Refusal(taken.fileName(), 0, "", number, reason, List.of())));
        }
    }
}
