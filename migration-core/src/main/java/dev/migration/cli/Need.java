package dev.migration.cli;

/** What has to be there before a command can work, so that nobody makes more than that for it. Each needs less than the next. */
public enum Need {

    /** It answers by itself: help, the completion script, or what is wrong with the command line. */
    NOTHING,

    /** The scripts and the project that they are in. No connection is opened. */
    SCRIPTS,

    /** Also how the database is called, to print SQL for it. No connection is opened. */
    DIALECT,

    /** The database itself. */
    DATABASE
}
