package dev.migration.source.hibernate.zoo.audited;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** Whose tables have a second one beside them, and all of them one that counts revisions. */
public final class Audits {

    private Audits() {}

    enum State {
        DRAFT,
        SIGNED
    }

    /** Its columns are those of its owner. */
    @Embeddable
    static class Term {
        LocalDateTime begins;
        LocalDateTime ends;
    }

    /** Is referred to. */
    @Entity(name = "Party")
    @Audited
    static class Party {
        @Id
        @GeneratedValue
        Long id;

        @Column(length = 80, nullable = false)
        String name;
    }

    /** Of every kind of attribute one. */
    @Entity(name = "Contract")
    @Audited(withModifiedFlag = true)
    @AuditTable("contract_log")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Contract {
        @Id
        @GeneratedValue
        Long id;

        @Column(precision = 12, scale = 2)
        BigDecimal worth;

        @Enumerated(EnumType.STRING)
        State state;

        @Embedded
        Term term;

        @ManyToOne
        Party party;

        @ManyToMany
        Set<Party> witnesses;

        @ElementCollection
        @Column(name = "tag", length = 20)
        Set<String> tags;

        @OneToMany
        @JoinColumn(name = "contract_id")
        Set<Clause> clauses;

        @NotAudited
        String note;
    }

    /** Has a table of its own, and so has its past. */
    @Entity(name = "Lease")
    @Audited
    static class Lease extends Contract {
        int months;
    }

    /** Belongs to a contract without saying so. */
    @Entity(name = "Clause")
    @Audited
    static class Clause {
        @Id
        @GeneratedValue
        Long id;

        String text;
    }
}
