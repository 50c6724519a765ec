package dev.migration.sample.audit;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /items/{id}/audit}: what happened to an item, newest first; it answers for deleted items too. */
@RestController
class AuditController {

    private static final int LIMIT = 100;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/items/{id}/audit")
    List<AuditEntry> audit(@PathVariable long id) {
        return log.latest(id, LIMIT);
    }
}
