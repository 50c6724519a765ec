package dev.migration.cli;

import dev.migration.tenant.TenantSelection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command has, before or after its name. */
final class GlobalOptions {

    @Option(
            names = "--database",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Work on this database; may be given several times. Default: all.")
    private List<String> databases = new ArrayList<>();

    @Option(
            names = "--tenant",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Work on this tenant; may be given several times. Default: all.")
    private List<String> tenants = new ArrayList<>();

    @Option(
            names = "--tenants",
            paramLabel = "WHICH",
            converter = TenantSetConverter.class,
            completionCandidates = TenantSetConverter.Names.class,
            scope = ScopeType.INHERIT,
            description = "Work on the tenants that stand so: one of ${COMPLETION-CANDIDATES}. Default: all.")
    private TenantSet tenantSet = TenantSet.UNSAID;

    @Option(
            names = "-x",
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            scope = ScopeType.INHERIT,
            description = "An argument that scripts and listeners can read; may be given several times.")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print nothing but what was asked for.")
    private boolean quiet;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours, also on a terminal.")
    private boolean noColor;

    @Option(names = "--raiseerr", scope = ScopeType.INHERIT, description = "On a failure, print the whole stack trace.")
    private boolean raisesErrors;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    List<String> databases() {
        return databases;
    }

    /** The tenants that are named. */
    List<String> tenants() {
        return tenants;
    }

    /** Whether the call says which tenants it is about. */
    boolean choosesTenants() {
        return !tenants.isEmpty() || tenantSet != TenantSet.UNSAID;
    }

    /** @throws CommandLineException if it is said in two ways */
    TenantSelection tenantSelection() {
        if (!tenants.isEmpty() && tenantSet != TenantSet.UNSAID) {
            throw new CommandLineException(
                    "Both --tenant and --tenants say which tenants are meant.", "Give one of them.");
        }
        return tenants.isEmpty() ? tenantSet.selection() : TenantSelection.named(tenants);
    }

    Map<String, String> arguments() {
        return arguments;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean wantsColor() {
        return !noColor;
    }

    boolean raisesErrors() {
        return raisesErrors;
    }
}
