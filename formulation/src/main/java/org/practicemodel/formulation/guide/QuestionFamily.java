package org.practicemodel.formulation.guide;

import java.util.stream.Stream;

/** The questions about one matter, in the order in which they are asked; answers are not looked at. */
interface QuestionFamily {

    /**
     * Finds what is open about this matter.
     *
     * @param looked the formulation and the edition
     * @return the questions, each once
     */
    Stream<OpenQuestion> openIn(Looked looked);
}
