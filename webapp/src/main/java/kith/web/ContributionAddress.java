package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kith.access.NotFound;
import kith.consultation.AskedPack;
import kith.consultation.Contributor;
import kith.plugin.Language;
import kith.plugin.Participant;

/** Whose contribution to a review an address is about, and which papers it asks for. */
@Named
@RequestScoped
public class ContributionAddress {

    @Inject
    private Text text;

    private String part;
    private String name;
    private String document;
    private String language;

    /** @throws NotFound if the address names nobody */
    public Contributor who() {
        if (name == null || name.isBlank()) {
            throw new NotFound("contributor", name);
        }
        return new Contributor(participant(), name.strip());
    }

    /** Whether the address names somebody. */
    public boolean isNamed() {
        return name != null && !name.isBlank() && part != null;
    }

    private Participant participant() {
        for (Participant each : Participant.values()) {
            if (each.name().equals(part)) {
                return each;
            }
        }
        throw new NotFound("contributor", part);
    }

    /** The papers that are asked for. */
    public AskedPack asked() {
        return new AskedPack(who(), document, languageAsked());
    }

    /** The language that is asked for; where none is, the one the officer works in. */
    public Language languageAsked() {
        for (Language each : Language.values()) {
            if (each.name().equals(language)) {
                return each;
            }
        }
        return text.language();
    }

    /** A page about somebody's contribution. */
    public static Address at(String path, Object child, Contributor who) {
        return Address.of(path).with("child", child).with("part", who.part()).with("name", who.name());
    }

    /** A page about papers. */
    public static Address at(String path, Object child, AskedPack pack) {
        return at(path, child, pack.who()).with("document", pack.document()).with("language", pack.language());
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
