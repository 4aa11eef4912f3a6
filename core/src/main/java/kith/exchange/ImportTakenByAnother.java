package kith.exchange;

/** This node was thought dead and another one has taken the import; this one stops. */
class ImportTakenByAnother extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportTakenByAnother() {
        super("Another node has taken this import.");
    }
}
