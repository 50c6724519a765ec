package dev.migration.sample.inventory;

import dev.migration.sample.inventory.ItemChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes to items, each in one transaction and announced to whoever listens. */
@Service
@Transactional
class Inventory {

    private final ItemRepository items;
    private final CategoryRepository categories;
    private final ApplicationEventPublisher events;

    Inventory(ItemRepository items, CategoryRepository categories, ApplicationEventPublisher events) {
        this.items = items;
        this.categories = categories;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Page<ItemAnswer> find(String titleStart, Pageable page) {
        return items.findByTitleStartingWith(titleStart, page).map(ItemAnswer::of);
    }

    @Transactional(readOnly = true)
    public ItemAnswer item(long id) {
        return ItemAnswer.of(require(id));
    }

    public ItemAnswer create(ItemRequest request) {
        Item item = new Item(request.title());
        apply(request, item);
        return announce(Change.CREATED, items.saveAndFlush(item));
    }

    public ItemAnswer update(long id, ItemRequest request) {
        Item item = require(id);
        apply(request, item);
        return announce(Change.UPDATED, items.saveAndFlush(item));
    }

    public void delete(long id) {
        Item item = require(id);
        items.delete(item);
        announce(Change.DELETED, item);
    }

    private void apply(ItemRequest request, Item item) {
        item.describe(request.title(), request.content());
        item.file(category(request.categoryId()));
        if (request.status() != null) {
            item.mark(request.status());
        }
    }

    private @Nullable Category category(@Nullable Long id) {
        return id == null ? null : categories.findById(id).orElseThrow(() -> new NotFoundException("category", id));
    }

    private Item require(long id) {
        return items.findWithCategoryById(id).orElseThrow(() -> new NotFoundException("item", id));
    }

    private ItemAnswer announce(Change change, Item item) {
        events.publishEvent(new ItemChanged(change, item.id(), item.title()));
        return ItemAnswer.of(item);
    }
}
