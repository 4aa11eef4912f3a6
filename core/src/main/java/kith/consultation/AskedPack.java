package kith.consultation;

import kith.plugin.Language;

/**
 * Which pack is asked for.
 *
 * @param who for whom
 * @param document the code of the consultation document in it; null for none
 * @param language in which language
 */
public record AskedPack(Contributor who, String document, Language language) {}
