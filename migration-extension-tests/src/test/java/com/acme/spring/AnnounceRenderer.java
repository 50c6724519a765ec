package com.acme.spring;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.OperationRenderer;
import java.util.List;

/** A renderer that needs something of the application's, and is a bean for that. */
public final class AnnounceRenderer implements OperationRenderer<Announce> {

    private final String sender;

    public AnnounceRenderer(String sender) {
        this.sender = sender;
    }

    @Override
    public Class<Announce> operation() {
        return Announce.class;
    }

    @Override
    public List<String> render(Announce announce, Dialect dialect) {
        return List.of("insert into announcements (sender, topic) values (" + dialect.literal(sender) + ", "
                + dialect.literal(announce.topic()) + ")");
    }
}
