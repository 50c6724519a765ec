package dev.migration.syntax;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlServerSyntaxTest {

    private static final String REFERENCE = "Transact-SQL Reference, ";

    private final StatementReader shardingSphere = ShardingSphereReader.of("SQLServer");

    @Test
    void sqlfluffReadsWhatIsRendered() {
        SyntaxCheck.ofOperations("sqlserver", SqlfluffReader.require("tsql"))
                .require(List.of(
                        Exemption.of(
                                "default current_(timestamp|user)",
                                REFERENCE + "CREATE TABLE: DEFAULT constant_expression, \"a niladic function\""),
                        Exemption.of(" double precision ", REFERENCE + "Data type synonyms: DOUBLE PRECISION"),
                        Exemption.of(" add twice as \\(", REFERENCE + "ALTER TABLE: computed_column_definition"),
                        Exemption.of(
                                "^alter sequence ", REFERENCE + "ALTER SEQUENCE; the grammar names a word it lacks"),
                        Exemption.of("\\(0x01ff\\)", REFERENCE + "Constants: binary constants"),
                        Exemption.of(
                                "drop constraint if exists ",
                                REFERENCE + "ALTER TABLE: DROP [CONSTRAINT] [IF EXISTS] constraint_name"),
                        Exemption.of("^drop sequence if exists ", REFERENCE + "DROP SEQUENCE [IF EXISTS]")));
    }

    @Test
    void sqlfluffRefusesWhatIsBroken() {
        SyntaxCheck.requireTeeth(
                SqlfluffReader.require("tsql"),
                "alter table items modify title varchar(300)",
                "alter table items rename column title to name",
                "create table items (id bigint not null",
                "drop table items foo bar");
    }

    /** It reads what sqlfluff does not, and the other way round. */
    @Test
    void shardingSphereReadsWhatIsRendered() {
        SyntaxCheck.ofOperations("sqlserver", shardingSphere)
                .require(List.of(
                        Exemption.of("^(declare @\\w+ .*; )?exec ", REFERENCE + "EXECUTE, DECLARE @local_variable"),
                        Exemption.of("^declare @sql ", REFERENCE + "DECLARE @local_variable, SELECT @local_variable"),
                        Exemption.of("^set identity_insert ", REFERENCE + "SET IDENTITY_INSERT"),
                        Exemption.of(" double precision ", REFERENCE + "Data type synonyms: DOUBLE PRECISION"),
                        Exemption.of(" add at ", REFERENCE + "Reserved Keywords: AT is none"),
                        Exemption.of(
                                "add default current_user ",
                                REFERENCE + "CREATE TABLE: DEFAULT constant_expression, \"a niladic function\""),
                        Exemption.of(
                                "where title is not null$", REFERENCE + "CREATE INDEX: WHERE <filter_predicate>")));
    }

    @Test
    void shardingSphereRefusesWhatIsBroken() {
        SyntaxCheck.requireTeeth(
                shardingSphere,
                "alter table items modify title varchar(300)",
                "alter table items add column note varchar(20)",
                "alter table items rename column title to name",
                "drop table items foo bar");
    }
}
