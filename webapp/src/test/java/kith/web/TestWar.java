package kith.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built war as the container tests deploy it: on {@code /}, with a pool of four connections, with Arquillian's own
 * servlet let through the sign-in filter, and with the given test classes.
 */
final class TestWar {

    private static final String WEB_XML = "WEB-INF/web.xml";

    private TestWar() {}

    static WebArchive with(Class<?>... classes) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("kith.war")))
                .as(WebArchive.class);
        String webXml = text(war)
                .replace("<max-pool-size>20<", "<max-pool-size>4<")
                .replace("/sign-in /sign-in.xhtml ", "/sign-in /sign-in.xhtml /ArquillianServletRunnerEE9 ");
        war.delete("/" + WEB_XML);
        war.setWebXML(new StringAsset(webXml));
        return war.addClasses(classes).addClasses(TwoCouncils.class, TestWar.class);
    }

    private static String text(WebArchive war) {
        try (InputStream in = war.get("/" + WEB_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
