package dev.migration.syntax;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Informix and Sybase have no parser of their own; JSqlParser smells only smoke. */
class LooseSyntaxTest {

    private static final String SYNTAX = "IBM Informix Guide to SQL: Syntax, ";

    private static final String ASE = "ASE Reference Manual: Commands, ";

    private final StatementReader jSqlParser = new JSqlParserReader(false);

    @Test
    void jSqlParserReadsWhatIsRenderedForInformix() {
        SyntaxCheck.ofOperations("informix", jSqlParser)
                .require(List.of(
                        Exemption.of(
                                "^create table .* constraint \\w+\\n\\)$",
                                SYNTAX + "Multiple-Column Constraint Format"),
                        Exemption.of(
                                " datetime \\w+ to \\w+(\\(\\d\\))?( default |$)", SYNTAX + "DATETIME Field Qualifier"),
                        Exemption.of(" a byte$", SYNTAX + "Data Type: BYTE"),
                        Exemption.of("^rename column ", SYNTAX + "RENAME COLUMN"),
                        Exemption.of(
                                " add constraint (primary key|unique|check|foreign key)(?! \\(id, \"order\"\\))",
                                SYNTAX + "ADD CONSTRAINT Clause: the name comes last"),
                        Exemption.of("^create sequence if not exists ", SYNTAX + "CREATE SEQUENCE: IF NOT EXISTS"),
                        Exemption.of(
                                "\\(datetime \\(\\d+-", SYNTAX + "Literal DATETIME: DATETIME (...) YEAR TO SECOND")));
    }

    @Test
    void jSqlParserReadsWhatIsRenderedForSybase() {
        SyntaxCheck.ofOperations("sybase", new JSqlParserReader(true))
                .require(List.of(
                        Exemption.of("^set identity_insert ", ASE + "set: identity_insert [owner.]table"),
                        Exemption.of(" as price \\* 2", ASE + "alter table: AS computed_column_expression")));
    }

    @Test
    void jSqlParserRefusesWhatIsBroken() {
        SyntaxCheck.requireTeeth(
                jSqlParser, "creat table items (id int)", "alter table items add (", "insert items into");
    }
}
