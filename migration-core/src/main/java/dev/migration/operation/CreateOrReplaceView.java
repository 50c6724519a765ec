package dev.migration.operation;

import dev.migration.schema.View;

/**
 * A view as it shall be from now on, whatever it was. It cannot be reversed, as it does not say what was there;
 * {@link ReplaceView} can.
 */
public record CreateOrReplaceView(View view) implements StandardOperation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createOrReplaceView(this);
    }
}
