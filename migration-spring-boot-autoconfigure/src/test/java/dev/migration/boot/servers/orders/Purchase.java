package dev.migration.boot.servers.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Purchase {

    @Id
    private Long id = 0L;

    @Column(length = 40)
    private String purchaser = "";

    public Long getId() {
        return id;
    }

    public String getPurchaser() {
        return purchaser;
    }
}
