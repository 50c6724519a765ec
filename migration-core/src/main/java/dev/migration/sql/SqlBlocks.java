package dev.migration.sql;

/** Which statements have semicolons of their own inside, and how their end is told. */
public enum SqlBlocks {

    /** None: every terminator ends a statement. */
    NONE("") {
        @Override
        Block open() {
            return Block.PLAIN;
        }
    },

    /** Routines and triggers whose body is {@code BEGIN ... END}. A bare {@code IF} for a body ends at its first semicolon. */
    ROUTINES("END;") {
        @Override
        Block open() {
            return new RoutineOpening(false);
        }
    },

    /** {@link #ROUTINES}, and {@code BEGIN ... END} as a statement of its own. */
    ROUTINES_AND_COMPOUNDS("END;") {
        @Override
        Block open() {
            return new RoutineOpening(true);
        }
    },

    /** SQLite's triggers: they end with {@code ; END ;}. */
    SQLITE_TRIGGERS("; END;") {
        @Override
        Block open() {
            return new TriggerOpening();
        }
    },

    /** Oracle's PL/SQL: functions, procedures, packages, triggers, types and anonymous blocks end with a line {@code /}. */
    PL_SQL("a line that holds nothing but /") {
        @Override
        Block open() {
            return new PlSqlOpening();
        }
    },

    /** Firebird's PSQL: what follows {@code AS} is a body up to the last {@code END}. */
    PSQL("END;") {
        @Override
        Block open() {
            return new PsqlOpening();
        }
    },

    /** Informix' SPL: routines end with {@code END PROCEDURE} or {@code END FUNCTION}. */
    SPL("END PROCEDURE; or END FUNCTION;") {
        @Override
        Block open() {
            return new SplOpening();
        }
    };

    private final String closing;

    SqlBlocks(String closing) {
        this.closing = closing;
    }

    /** What closes a block, for a message. */
    String closing() {
        return closing;
    }

    /** What a statement is before its first word is known. */
    abstract Block open();
}
