package dev.migration.source.hibernate.zoo.association;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** Many to one, one to one, and what is said of their columns and keys. */
public final class References {

    private References() {}

    @Entity(name = "Target")
    public static class Target {
        @Id
        Long id;

        @jakarta.persistence.Column(unique = true, nullable = false, length = 30)
        String code;
    }

    @Entity(name = "Referrer")
    public static class Referrer {
        @Id
        Long id;

        @ManyToOne
        Target optional;

        @ManyToOne(optional = false)
        @JoinColumn(name = "must_id", foreignKey = @ForeignKey(name = "fk_referrer_must"))
        Target must;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Target unconstrained;

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Target perhaps;

        @ManyToOne
        @JoinColumn(name = "target_code", referencedColumnName = "code")
        Target byCode;

        @ManyToOne
        Referrer parent;

        @OneToOne
        Target sole;
    }
}
