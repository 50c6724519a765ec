package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.YesNoConverter;

/** Values that a converter turns into others. */
public final class Converted {

    private Converted() {}

    /** An amount in the smallest unit. */
    public record Money(long cents) {}

    @Converter(autoApply = true)
    public static class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    @Entity(name = "ConvertedValues")
    public static class ConvertedValues {
        @Id
        Long id;

        Money price;

        @Convert(converter = YesNoConverter.class)
        boolean yesOrNo;

        @Convert(converter = NumericBooleanConverter.class)
        Boolean oneOrZero;

        Currency currency;

        Locale language;

        URL page;
    }
}
