package dev.migration.sample.inventory;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /items}. */
@RestController
@RequestMapping("/items")
class ItemController {

    private final Inventory inventory;

    ItemController(Inventory inventory) {
        this.inventory = inventory;
    }

    @GetMapping
    PagedModel<ItemAnswer> list(
            @RequestParam(defaultValue = "") String title, @PageableDefault(size = 50, sort = "id") Pageable page) {
        return new PagedModel<>(inventory.find(title, page));
    }

    @GetMapping("/{id}")
    ItemAnswer show(@PathVariable long id) {
        return inventory.item(id);
    }

    @PostMapping
    ResponseEntity<ItemAnswer> create(@Valid @RequestBody ItemRequest request) {
        ItemAnswer item = inventory.create(request);
        return ResponseEntity.created(URI.create("/items/" + item.id())).body(item);
    }

    @PutMapping("/{id}")
    ItemAnswer update(@PathVariable long id, @Valid @RequestBody ItemRequest request) {
        return inventory.update(id, request);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        inventory.delete(id);
    }
}
