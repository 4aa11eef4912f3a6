package kith.exchange;

/**
 * What was read of one file of an import.
 *
 * @param file the file's name as it came
 * @param rowsRead rows in it
 * @param rowsAccepted rows taken over
 * @param rowsRefused rows refused
 */
public record ImportedFile(String file, int rowsRead, int rowsAccepted, int rowsRefused) {}
