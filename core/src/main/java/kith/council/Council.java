package kith.council;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kith.plugin.Nation;
import org.eclipse.persistence.annotations.Cache;

/**
 * A council on this deployment. The registry of councils holds nothing of a child and is open to every transaction; so a council may
 * be held for a minute, for every page names it.
 */
@Entity
@Cacheable
@Cache(expiry = 60_000)
@Table(name = "council")
public class Council {

    @Id
    private String code;

    private String name;

    @Convert(converter = NationCode.class)
    @Column(name = "nation")
    private Nation nation;

    protected Council() {}

    Council(String code, String name, Nation nation) {
        this.code = code;
        this.name = name;
        this.nation = nation;
    }

    /** The council's code, the same as its plugin's: lower-case letters, digits and hyphens. */
    public String code() {
        return code;
    }

    /** The council's full name, such as staff know it. */
    public String name() {
        return name;
    }

    /** The nation whose law binds the council. */
    public Nation nation() {
        return nation;
    }
}
