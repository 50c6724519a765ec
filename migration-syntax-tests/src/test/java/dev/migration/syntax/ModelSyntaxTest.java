package dev.migration.syntax;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is generated from entities, for databases of which there is no server here. Informix has no parser that knows it. */
class ModelSyntaxTest {

    private static final String SQL_SERVER = "Transact-SQL Reference, ";

    private static final String ORACLE = "Oracle Database SQL Language Reference, ";

    @Test
    void sqlfluffReadsTheModelForSqlServer() {
        SyntaxCheck.ofModel("sqlserver", SqlfluffReader.require("tsql"))
                .require(List.of(
                        Exemption.of(" twice as \\(", SQL_SERVER + "CREATE TABLE: computed_column_definition"),
                        Exemption.of(
                                "default current_timestamp",
                                SQL_SERVER + "CREATE TABLE: DEFAULT constant_expression, \"a niladic function\"")));
    }

    @Test
    void shardingSphereReadsTheModelForSqlServer() {
        SyntaxCheck.ofModel("sqlserver", ShardingSphereReader.of("SQLServer"))
                .require(List.of(
                        Exemption.of("^declare @schema .* exec ", SQL_SERVER + "EXECUTE, DECLARE @local_variable"),
                        Exemption.of(" language varchar", SQL_SERVER + "Reserved Keywords: LANGUAGE is none"),
                        Exemption.of(" is not null$", SQL_SERVER + "CREATE INDEX: WHERE <filter_predicate>")));
    }

    @Test
    void shardingSphereReadsTheModelForOracle() {
        SyntaxCheck.ofModel("oracle", ShardingSphereReader.of("Oracle"))
                .require(List.of(Exemption.of(
                        "\\n +(digest raw|pages number)",
                        ORACLE + "Oracle SQL Reserved Words: DIGEST and PAGES are none")));
    }

    @Test
    void jSqlParserReadsTheModelForDb2() {
        SyntaxCheck.ofModel("db2", new JSqlParserReader(false)).require(List.of());
    }

    @Test
    void jSqlParserReadsTheModelForSybase() {
        SyntaxCheck.ofModel("sybase", new JSqlParserReader(true))
                .require(List.of(Exemption.of(
                        " twice as quantity ",
                        "ASE Reference Manual: Commands, create table: compute_expression [materialized]")));
    }
}
