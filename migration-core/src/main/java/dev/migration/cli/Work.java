package dev.migration.cli;

import java.util.concurrent.Callable;

/** What a command does once its line is read. */
interface Work extends Callable<Integer> {

    /** What {@link #call} will need, by the options that are given. */
    default Need need() {
        return Need.DATABASE;
    }
}
