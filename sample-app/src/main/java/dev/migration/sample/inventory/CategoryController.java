package dev.migration.sample.inventory;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /categories}. */
@RestController
@RequestMapping("/categories")
class CategoryController {

    private final CategoryRepository categories;

    CategoryController(CategoryRepository categories) {
        this.categories = categories;
    }

    @GetMapping
    List<CategoryAnswer> list() {
        return categories.findAll(Sort.by("name")).stream()
                .map(CategoryAnswer::of)
                .toList();
    }

    @GetMapping("/{id}")
    CategoryAnswer show(@PathVariable long id) {
        return CategoryAnswer.of(require(id));
    }

    @PostMapping
    ResponseEntity<CategoryAnswer> create(@Valid @RequestBody CategoryRequest request) {
        CategoryAnswer category = CategoryAnswer.of(categories.save(new Category(request.name())));
        return ResponseEntity.created(URI.create("/categories/" + category.id()))
                .body(category);
    }

    @PutMapping("/{id}")
    CategoryAnswer rename(@PathVariable long id, @Valid @RequestBody CategoryRequest request) {
        Category category = require(id);
        category.rename(request.name());
        return CategoryAnswer.of(categories.save(category));
    }

    /** The database takes the category off its items: the foreign key says ON DELETE SET NULL. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        categories.delete(require(id));
    }

    private Category require(long id) {
        return categories.findById(id).orElseThrow(() -> new NotFoundException("category", id));
    }
}
