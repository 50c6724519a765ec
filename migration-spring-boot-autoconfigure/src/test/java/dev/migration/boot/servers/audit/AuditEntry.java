package dev.migration.boot.servers.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class AuditEntry {

    @Id
    private Long id = 0L;

    @Column(length = 40)
    private String changedBy = "";

    public Long getId() {
        return id;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
