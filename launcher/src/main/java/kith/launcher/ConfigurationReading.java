package kith.launcher;

import static kith.launcher.Messages.say;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the environment's {@code KITH_…} keys, and names every one that is missing or malformed in one go. */
final class ConfigurationReading {
    private static final Set<String> KEYS = Set.of(
            "KITH_PORT",
            "KITH_DATA",
            "KITH_DB_URL",
            "KITH_DB_USER",
            "KITH_DB_PASSWORD",
            "KITH_DB_OWNER_USER",
            "KITH_DB_OWNER_PASSWORD",
            "KITH_PLUGINS",
            "KITH_DEMO",
            "KITH_TODAY",
            "KITH_NODES",
            "KITH_ADDRESS",
            "KITH_MAIL_HOST",
            "KITH_MAIL_PORT",
            "KITH_MAIL_USER",
            "KITH_MAIL_PASSWORD",
            "KITH_MAIL_SECURITY",
            "KITH_MAIL_FROM",
            "KITH_JAVA_OPTIONS");
    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9.-]+:\\d{1,5}");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    private ConfigurationReading(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The configuration in these variables.
     *
     * @throws Refusal naming every key that is missing or malformed, one sentence a line
     */
    static Configuration read(Map<String, String> environment) {
        return new ConfigurationReading(environment).read();
    }

    /** The keys that look like Kith's but are not: usually a typing error, which nobody would notice otherwise. */
    static List<String> unknownKeys(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(key -> key.startsWith("KITH_") && !KEYS.contains(key))
                .sorted()
                .toList();
    }

    private Configuration read() {
        Configuration configuration = new Configuration(
                value("KITH_PORT", ConfigurationReading::port).orElse(8080),
                value("KITH_DATA", Path::of)
                        .orElse(Path.of("data"))
                        .toAbsolutePath()
                        .normalize(),
                database(),
                value("KITH_PLUGINS", Path::of),
                value("KITH_DEMO", ConfigurationReading::yesOrNo),
                value("KITH_TODAY", LocalDate::parse),
                value("KITH_NODES", ConfigurationReading::nodes).orElse(List.of()),
                value("KITH_ADDRESS", ConfigurationReading::address),
                mail());
        if (!configuration.nodes().isEmpty() && configuration.database().isEmpty()) {
            problems.add(say("configuration.nodes"));
        }
        if (configuration.database().filter(d -> d.owner().isEmpty()).isPresent()
                && configuration.loadsDemonstration()) {
            problems.add(say("configuration.missing", "KITH_DB_OWNER_USER", "KITH_DEMO"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Exit.CONFIGURATION, String.join(System.lineSeparator(), problems));
        }
        return configuration;
    }

    private Optional<Database> database() {
        Optional<String> url = value("KITH_DB_URL", ConfigurationReading::postgresUrl);
        Optional<Database.Login> runtime = login("KITH_DB_USER", "KITH_DB_PASSWORD");
        Optional<Database.Login> owner = login("KITH_DB_OWNER_USER", "KITH_DB_OWNER_PASSWORD");
        if (text("KITH_DB_URL").isEmpty()) {
            (runtime.isPresent() ? Optional.of("KITH_DB_USER") : owner.map(o -> "KITH_DB_OWNER_USER"))
                    .ifPresent(key -> problems.add(say("configuration.missing", "KITH_DB_URL", key)));
            return Optional.empty();
        }
        if (text("KITH_DB_USER").isEmpty() && text("KITH_DB_PASSWORD").isEmpty()) {
            problems.add(say("configuration.missing", "KITH_DB_USER", "KITH_DB_URL"));
            problems.add(say("configuration.missing", "KITH_DB_PASSWORD", "KITH_DB_URL"));
        }
        if (runtime.isPresent()
                && owner.filter(o -> o.user().equals(runtime.get().user())).isPresent()) {
            problems.add(say("configuration.same-role", owner.get()));
        }
        return url.flatMap(u -> runtime.map(r -> new Database(u, r, owner)));
    }

    private Optional<MailServer> mail() {
        Optional<String> host = text("KITH_MAIL_HOST").map(String::strip);
        Optional<Integer> port = value("KITH_MAIL_PORT", ConfigurationReading::port);
        Optional<Database.Login> login = login("KITH_MAIL_USER", "KITH_MAIL_PASSWORD");
        Optional<String> security = value("KITH_MAIL_SECURITY", ConfigurationReading::security);
        Optional<String> from = value("KITH_MAIL_FROM", ConfigurationReading::mailAddress);
        if (host.isEmpty()) {
            Stream.of("KITH_MAIL_PORT", "KITH_MAIL_USER", "KITH_MAIL_SECURITY", "KITH_MAIL_FROM")
                    .filter(key -> text(key).isPresent())
                    .findFirst()
                    .ifPresent(key -> problems.add(say("configuration.missing", "KITH_MAIL_HOST", key)));
            return Optional.empty();
        }
        if (text("KITH_MAIL_FROM").isEmpty()) {
            problems.add(say("configuration.missing", "KITH_MAIL_FROM", "KITH_MAIL_HOST"));
        }
        return from.map(sender -> new MailServer(host.get(), port, login, security, sender));
    }

    private static String security(String text) {
        if (!text.matches("starttls|tls|none")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String mailAddress(String text) {
        if (!text.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private Optional<Database.Login> login(String userKey, String passwordKey) {
        Optional<String> user = text(userKey);
        Optional<String> password = text(passwordKey);
        if (user.isPresent() && password.isEmpty()) {
            problems.add(say("configuration.missing", passwordKey, userKey));
        }
        if (password.isPresent() && user.isEmpty()) {
            problems.add(say("configuration.missing", userKey, passwordKey));
        }
        return user.flatMap(u -> password.map(p -> new Database.Login(u, p)));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(environment.get(key)).filter(text -> !text.isBlank());
    }

    private <T> Optional<T> value(String key, Function<String, T> form) {
        try {
            return text(key).map(String::strip).map(form);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            problems.add(say("configuration." + key, environment.get(key)));
            return Optional.empty();
        }
    }

    private static Integer port(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(text);
        }
        return port;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String postgresUrl(String text) {
        if (org.postgresql.Driver.parseURL(text, null) == null) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String address(String text) {
        if (!text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException(text);
        }
        return text.replaceFirst("/+$", "");
    }

    private static List<String> nodes(String text) {
        List<String> nodes = List.of(text.split("\\s*,\\s*"));
        if (!nodes.stream().allMatch(node -> NODE.matcher(node).matches())) {
            throw new IllegalArgumentException(text);
        }
        return nodes;
    }
}
