package dev.migration.tenant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many tenants of a run may fail before it begins no others.
 *
 * @param amount a number of tenants, or of hundredths of all
 */
public record FailureBudget(int amount, boolean isPercentage) {

    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,9})\\s*(%?)\\s*");

    public FailureBudget {
        if (amount < 0 || isPercentage && amount > 100) {
            throw invalid(amount + (isPercentage ? "%" : ""));
        }
    }

    /** With none, the first failure is the last. */
    public static FailureBudget count(int tenants) {
        return new FailureBudget(tenants, false);
    }

    /** Part of the tenants that a run is about, rounded up. */
    public static FailureBudget percent(int percent) {
        return new FailureBudget(percent, true);
    }

    /** Reads {@code 5} or {@code 10%}. */
    public static FailureBudget parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw invalid(text);
        }
        return new FailureBudget(
                Integer.parseInt(matcher.group(1)), !matcher.group(2).isEmpty());
    }

    /** How many of this many tenants may fail. */
    public int of(int tenants) {
        return isPercentage ? (int) (((long) tenants * amount + 99) / 100) : amount;
    }

    @Override
    public String toString() {
        return amount + (isPercentage ? "%" : "");
    }

    private static InvalidTenantException invalid(String text) {
        return new InvalidTenantException(
                "'%s' is not a number of failures that a run may have.".formatted(text),
                "Write a number of tenants, `5`, or a part of all of them, `10%`.");
    }
}
