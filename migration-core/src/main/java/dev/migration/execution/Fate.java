package dev.migration.execution;

/** What became of a statement that was sent by a process that died. */
enum Fate {

    /** It took effect. */
    DONE,

    /** It did not, or sending it again changes nothing more. */
    NOT_DONE,

    /** The catalog does not tell. */
    UNKNOWN
}
