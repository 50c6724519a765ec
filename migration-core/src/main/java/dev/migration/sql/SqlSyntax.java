package dev.migration.sql;

/** How one database's clients read a script: quoting, comments, and what ends a statement. */
public record SqlSyntax() {}
