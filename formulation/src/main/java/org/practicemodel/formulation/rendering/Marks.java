package org.practicemodel.formulation.rendering;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.formulation.internal.Picture;

/** What a picture says of how things came to stand as they do; nothing, where nothing is compared. */
interface Marks {

    /** A picture of one formulation alone. */
    Marks NONE = new Marks() {};

    /** What the picture is called. */
    default String title(Words words) {
        return words.say("picture.title");
    }

    /** What became of a factor. */
    default Optional<Picture.Mark> on(Factor factor) {
        return Optional.empty();
    }

    /** What became of a hypothesis, in words. */
    default Optional<String> on(Hypothesis hypothesis) {
        return Optional.empty();
    }

    /** What is no longer there. */
    default List<Picture.Group> gone() {
        return List.of();
    }
}
