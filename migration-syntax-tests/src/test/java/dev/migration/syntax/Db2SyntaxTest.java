package dev.migration.syntax;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Db2SyntaxTest {

    private static final String REFERENCE = "Db2 11.5 SQL Reference, ";

    /** Was made after DB2, and reads a statement to its end before it looks for tables. */
    private final StatementReader derby = new KinReader(
            "jdbc:derby:memory:NAME;create=true",
            true,
            List.of(
                    "create schema shop",
                    "create table items (id bigint not null, title varchar(200) not null default 'x', note varchar(20), "
                            + "\"order\" boolean, price integer, n bigint not null)",
                    "create sequence numbers"),
            Set.of("42X01", "42X94", "42Y03"));

    private final StatementReader jSqlParser = new JSqlParserReader(false);

    @Test
    void derbyRunsWhatIsRendered() {
        SyntaxCheck.ofOperations("db2", derby)
                .require(List.of(
                        Exemption.of("^comment on ", REFERENCE + "COMMENT"),
                        Exemption.of("^create or replace view ", REFERENCE + "CREATE VIEW: OR REPLACE"),
                        Exemption.of("^set integrity for ", REFERENCE + "SET INTEGRITY"),
                        Exemption.of(
                                "^call sysproc\\.admin_cmd", "Db2 11.5 Routines, ADMIN_CMD procedure: REORG TABLE"),
                        Exemption.of(
                                " (a|token) (var)?binary(,|\\(|$)", REFERENCE + "Data types: BINARY(n), VARBINARY(n)"),
                        Exemption.of(" timestamp\\(3\\)$", REFERENCE + "Data types: TIMESTAMP(p)"),
                        Exemption.of(" add column at ", REFERENCE + "Reserved words: AT is none"),
                        Exemption.of(
                                " set generated (always|by default) as identity",
                                REFERENCE
                                        + "ALTER TABLE, column-alteration: SET generated-alteration as-identity-clause"),
                        Exemption.of(" drop identity$", REFERENCE + "ALTER TABLE, column-alteration: DROP IDENTITY"),
                        Exemption.of(" rename column ", REFERENCE + "ALTER TABLE: RENAME COLUMN source TO target"),
                        Exemption.of("\\(lower\\(title\\)\\)$", REFERENCE + "CREATE INDEX: key-expression"),
                        Exemption.of(" include \\(id\\)$", REFERENCE + "CREATE INDEX: UNIQUE ... INCLUDE"),
                        Exemption.of("^create sequence .* cache 20 ", REFERENCE + "CREATE SEQUENCE: CACHE"),
                        Exemption.of("^alter sequence ", REFERENCE + "ALTER SEQUENCE"),
                        Exemption.of("^drop sequence ", REFERENCE + "DROP: SEQUENCE, RESTRICT being the default"),
                        Exemption.of("\\(bx'", REFERENCE + "Constants: binary string constants, BX'...'"),
                        Exemption.of(
                                "\\((date|time|timestamp) '",
                                REFERENCE + "Constants: datetime constants, DATE '...'")));
    }

    @Test
    void derbyRefusesWhatIsBroken() {
        SyntaxCheck.requireTeeth(
                derby,
                "alter table items modify title varchar(300)",
                "alter table items alter column title varchar(300)",
                "create table items (id bigint foo bar)",
                "drop table items foo bar");
    }

    /** It reads what Derby does not. */
    @Test
    void jSqlParserReadsWhatIsRendered() {
        SyntaxCheck.ofOperations("db2", jSqlParser)
                .require(List.of(
                        Exemption.of(" set data type ", REFERENCE + "ALTER TABLE: SET DATA TYPE"),
                        Exemption.of(
                                " set generated (always|by default) as identity",
                                REFERENCE
                                        + "ALTER TABLE, column-alteration: SET generated-alteration as-identity-clause"),
                        Exemption.of("^set integrity for ", REFERENCE + "SET INTEGRITY"),
                        Exemption.of("\\(bx'", REFERENCE + "Constants: binary string constants, BX'...'")));
    }
}
