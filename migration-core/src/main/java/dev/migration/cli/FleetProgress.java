package dev.migration.cli;

import dev.migration.error.MigrationException;
import dev.migration.tenant.FleetListener;
import dev.migration.tenant.FleetResult;
import dev.migration.tenant.FleetStop;
import dev.migration.tenant.TenantOutcome;
import dev.migration.tenant.TenantResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what becomes of tenants while a run works on them, and how many came where in the end. */
final class FleetProgress implements FleetListener {

    private final Invocation invocation;

    private int tenants;

    FleetProgress(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public synchronized void beforeRun(String fleet, int number) {
        tenants = number;
    }

    @Override
    public synchronized void tenantDone(String fleet, TenantResult result, int done) {
        if (result.outcome() == TenantOutcome.CHANGED) {
            invocation.inform("%s%s/%s is at %s now; %s took %s."
                    .formatted(
                            count(done),
                            fleet,
                            result.tenant(),
                            StepLine.heads(result.after()),
                            counted(result.steps(), "step"),
                            seconds(result)));
        }
        result.failure().ifPresent(failure -> tell(fleet, result, failure));
    }

    private void tell(String fleet, TenantResult result, MigrationException failure) {
        invocation.terminal().err().println(invocation.paint().heading("%s/%s:".formatted(fleet, result.tenant())));
        invocation.errors().print(failure);
    }

    @Override
    public synchronized void afterRun(FleetResult result) {
        invocation.inform("%s of %s: %s.%s"
                .formatted(
                        counted(result.tenants().size(), "tenant"),
                        result.fleet(),
                        outcomes(result),
                        why(result.stop())));
    }

    private static String outcomes(FleetResult result) {
        List<String> parts = new ArrayList<>();
        add(parts, result.count(TenantOutcome.CHANGED), "changed");
        add(parts, result.count(TenantOutcome.UNCHANGED), "nothing to do");
        add(parts, result.count(TenantOutcome.FAILED), "failed");
        add(parts, result.count(TenantOutcome.NOT_ATTEMPTED), "not begun");
        return parts.isEmpty() ? "nothing to do" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String outcome) {
        if (count > 0) {
            parts.add("%d %s".formatted(count, outcome));
        }
    }

    private static String why(FleetStop stop) {
        return switch (stop) {
            case NONE -> "";
            case CANARY_FAILED -> " The canary failed, so that no others were begun.";
            case BUDGET_USED_UP -> " More failed than may, so that no others were begun.";
            case INTERRUPTED -> " The run was interrupted.";
        };
    }

    private String count(int done) {
        String all = Integer.toString(tenants);
        return invocation.terminal().isInteractive() && tenants > 1
                ? String.format(Locale.ROOT, "[%" + all.length() + "d/%s] ", done, all)
                : "";
    }

    private static String counted(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    private static String seconds(TenantResult result) {
        return String.format(Locale.ROOT, "%.1f seconds", result.executionTime().toMillis() / 1000.0);
    }
}
