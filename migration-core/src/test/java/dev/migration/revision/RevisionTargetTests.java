package dev.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.revision.RevisionTarget.Place;
import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import dev.migration.revision.RevisionTarget.StepsFromPlace;
import dev.migration.revision.RevisionTarget.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTargetTests {

    @Test
    void placesMayNameTheirBranch() {
        assertThat(RevisionTarget.parse("ae10")).isEqualTo(new Place("ae10", null, "ae10"));
        assertThat(RevisionTarget.parse("orders@head")).isEqualTo(new Place("orders@head", "orders", "head"));
    }

    @Test
    void stepsStartWhereTheDatabaseStandsOrAtAPlace() {
        assertThat(RevisionTarget.parse("+2")).isEqualTo(new StepsFromCurrent("+2", null, 2));
        assertThat(RevisionTarget.parse("orders@-1")).isEqualTo(new StepsFromCurrent("orders@-1", "orders", -1));
        assertThat(RevisionTarget.parse("ae10+2"))
                .isEqualTo(new StepsFromPlace("ae10+2", new Place("ae10", null, "ae10"), 2));
        assertThat(RevisionTarget.parse("orders@ae10-1"))
                .isEqualTo(new StepsFromPlace("orders@ae10-1", new Place("orders@ae10", "orders", "ae10"), -1));
    }

    @Test
    void moreStepsThanANumberHoldsAreAsManyAsItHolds() {
        assertThat(RevisionTarget.parse("-99999999999"))
                .isEqualTo(new StepsFromCurrent("-99999999999", null, -Integer.MAX_VALUE));
    }

    @Test
    void whatFollowsTheStepsMakesItNoRelativeTarget() {
        assertThat(RevisionTarget.parse("ae10+1junk")).isInstanceOf(Place.class);
    }

    @Test
    void tagsMayContainAnything() {
        assertThat(RevisionTarget.parse("tag:v1.0-rc:2")).isEqualTo(new Tag("tag:v1.0-rc:2", "v1.0-rc:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@head", "orders@", "tag:", "a:b"})
    void halfATargetIsRefused(String text) {
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> RevisionTarget.parse(text))
                .satisfies(it -> assertThat(it.target()).isEqualTo(text));
    }

    @Test
    void rangesMayBeOpenAtEitherEnd() {
        assertThat(RevisionRange.parse("ae10:head")).isEqualTo(new RevisionRange("ae10", "head"));
        assertThat(RevisionRange.parse("-3:")).isEqualTo(new RevisionRange("-3", null));
        assertThat(RevisionRange.parse(":")).isEqualTo(new RevisionRange(null, null));
    }

    @Test
    void theColonOfATagIsNoRange() {
        assertThat(RevisionRange.isRange("tag:v1")).isFalse();
        assertThat(RevisionRange.parse("tag:v1:tag:v2")).isEqualTo(new RevisionRange("tag:v1", "tag:v2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ae10", "", "a:b:c", "tag:v1"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatExceptionOfType(InvalidRangeException.class).isThrownBy(() -> RevisionRange.parse(text));
    }
}
