package dev.migration.source.hibernate.zoo.constraint;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

/** Checks of columns and of tables, with and without a name. */
// Hibernate recommends the standard annotation now, but applications have this one.
@SuppressWarnings("deprecation")
public final class Checks {

    private Checks() {}

    @Entity(name = "Checked")
    @Table(check = @CheckConstraint(name = "ck_checked_range", constraint = "low_end <= high_end"))
    @Check(name = "ck_checked_sum", constraints = "low_end + high_end < 1000")
    public static class Checked {
        @Id
        Long id;

        @Column(name = "low_end")
        int low;

        @Column(name = "high_end")
        int high;

        @Column(check = @CheckConstraint(constraint = "rate between 0 and 1"))
        double rate;

        @Check(constraints = "label <> ''")
        @Column(length = 20)
        String label;
    }
}
