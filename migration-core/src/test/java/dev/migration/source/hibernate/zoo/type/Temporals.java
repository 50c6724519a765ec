package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Dates, times and moments, with and without a zone, with their precision. */
public final class Temporals {

    private Temporals() {}

    @Entity(name = "TemporalValues")
    public static class TemporalValues {
        @Id
        Long id;

        LocalDate birthday;

        LocalTime opensAt;

        LocalDateTime wallClock;

        @Column(secondPrecision = 3)
        LocalDateTime toTheMillisecond;

        @Column(secondPrecision = 0)
        LocalDateTime toTheSecond;

        Instant moment;

        OffsetDateTime withOffset;

        ZonedDateTime zoned;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime withZoneColumn;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        OffsetDateTime normalized;

        Duration duration;

        Year vintage;

        Date legacy;

        Calendar legacyCalendar;
    }
}
