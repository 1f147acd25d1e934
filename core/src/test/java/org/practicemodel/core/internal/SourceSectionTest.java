package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceSectionTest {

    private static final Place PLACE = Place.START.item(0).child("child_details");

    @Test
    void showsWhereItStandsAndNotWhatItHolds() {
        SourceValue value = new SourceValue(PLACE.child("date_of_birth"), "2015-03-27");
        SourceSection section = new SourceSection(PLACE);
        section.put("date_of_birth", value);

        assertThat(value).hasToString("SourceValue at /0/child_details/date_of_birth");
        assertThat(section).hasToString("SourceSection at /0/child_details");
    }

    @Test
    void knowsWhatStandsInTheSourceEvenWhereItCouldNotBeRead() {
        SourceSection section = new SourceSection(PLACE);

        assertThat(section.stands("date_of_birth")).isFalse();
        assertThat(section.stands("date_of_birth")).isTrue();
        assertThat(section.holds("date_of_birth")).isTrue();
        assertThat(section.holds("sex")).isFalse();
        assertThat(section.text("date_of_birth")).isEmpty();
    }
}
