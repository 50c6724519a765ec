/** The Java revisions of the inventory, beside its SQL scripts in the folder of the same name. */
@NullMarked
package db.inventory;

import org.jspecify.annotations.NullMarked;
