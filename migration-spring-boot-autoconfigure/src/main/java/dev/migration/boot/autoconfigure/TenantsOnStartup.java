package dev.migration.boot.autoconfigure;

/** What happens to the tenants of a database while the application starts. */
public enum TenantsOnStartup {

    /** All are brought to the target. */
    UPGRADE,

    /** The application refuses to start when tenants are behind, and changes nothing. */
    CHECK,

    /** The start goes on once another process has brought all tenants to the target. */
    WAIT,

    /** Nothing; each tenant is brought to the target when it is first used. */
    LAZY,

    /** Nothing. */
    NONE;

    static TenantsOnStartup like(OnStartup database) {
        return switch (database) {
            case UPGRADE -> UPGRADE;
            case CHECK -> CHECK;
            case WAIT -> WAIT;
            case NONE -> NONE;
        };
    }
}
