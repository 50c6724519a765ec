package dev.migration.boot.autoconfigure;

import dev.migration.diff.ColumnRule;
import dev.migration.diff.DefaultRule;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.TypeRule;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The application's own word on when two columns differ: the first bean that has an opinion is taken. */
record ColumnRules(List<ColumnRule> beans) {

    ColumnRules {
        beans = List.copyOf(beans);
    }

    /** @throws ColumnRuleException if one does not say whether it is about types or about defaults */
    static ColumnRules of(ObjectProvider<ColumnRule> provider) {
        List<ColumnRule> beans = provider.orderedStream().toList();
        for (ColumnRule bean : beans) {
            if (!(bean instanceof TypeRule) && !(bean instanceof DefaultRule)) {
                throw new ColumnRuleException(bean.getClass());
            }
        }
        return new ColumnRules(beans);
    }

    DiffOptions applyTo(DiffOptions options) {
        return options.withTypeRule(those(TypeRule.class).or(options.typeRule()))
                .withDefaultRule(those(DefaultRule.class).or(options.defaultRule()));
    }

    private ColumnRule those(Class<? extends ColumnRule> type) {
        return beans.stream().filter(type::isInstance).reduce(ColumnRule.NONE, ColumnRule::or);
    }
}
