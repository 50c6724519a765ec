package dev.migration.sample.inventory;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A client named something that is not there. */
final class NotFoundException extends ResponseStatusException {

    NotFoundException(String what, long id) {
        super(HttpStatus.NOT_FOUND, "There is no %s with id %d.".formatted(what, id));
    }
}
