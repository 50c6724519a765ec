package dev.migration.benchmarks.tenant;

/** Who brings tenants to their head. */
public enum FleetTool {
    MIGRATION,

    /** Plain JDBC, which tells what more workers bring at best. */
    JDBC
}
