package dev.migration.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scripts in the manner of each vendor, from the test resources. */
final class VendorScripts {

    static final Map<String, SqlSyntax> SYNTAXES = new TreeMap<>(Map.ofEntries(
            Map.entry("postgresql", SqlSyntax.postgresql()),
            Map.entry("mysql", SqlSyntax.mysql()),
            Map.entry("mariadb", SqlSyntax.mariadb()),
            Map.entry("sqlite", SqlSyntax.sqlite()),
            Map.entry("sqlserver", SqlSyntax.sqlserver()),
            Map.entry("oracle", SqlSyntax.oracle()),
            Map.entry("db2", SqlSyntax.db2()),
            Map.entry("h2", SqlSyntax.h2()),
            Map.entry("hsqldb", SqlSyntax.hsqldb()),
            Map.entry("derby", SqlSyntax.derby()),
            Map.entry("firebird", SqlSyntax.firebird()),
            Map.entry("informix", SqlSyntax.informix()),
            Map.entry("sybase", SqlSyntax.sybase())));

    private VendorScripts() {}

    static String script(String vendor) {
        return read(vendor + ".sql");
    }

    static List<SqlStatement> statements(String vendor) {
        return SqlSplitter.split(script(vendor), 1, SYNTAXES.getOrDefault(vendor, SqlSyntax.standard()));
    }

    /** The statements as they should come out, checked by hand. */
    static String expected(String vendor) {
        return read(vendor + ".statements");
    }

    static String describe(List<SqlStatement> statements) {
        return statements.stream()
                .map(it -> "==== line %d%n%s%n".formatted(it.line(), it.text()))
                .collect(Collectors.joining())
                .replace("\r\n", "\n");
    }

    private static String read(String name) {
        try (InputStream file = VendorScripts.class.getResourceAsStream("/sql/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no test resource /sql/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
