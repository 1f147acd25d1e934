package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MermaidTextTest {

    @Test
    void aDiagramHoldsNothingButLettersAndPlainSigns() {
        assertThat(MermaidText.label("Zoë’s rows (2) \"no\" <b> #1 %%{init} `x` ;end שלום हिन्दी 🙂"))
                .isEqualTo(
                        "Zoë’s rows (2) #34;no#34; #60;b#62; #35;1 #37;#37;#123;init#125; #96;x#96; #59;end שלום हिन्दी"
                                + " #128578;");
    }

    @Test
    void aLabelOfADiagramBeginsNoList() {
        assertThat(MermaidText.label("- rows")).isEqualTo("#45; rows");
        assertThat(MermaidText.label("12. rows - 2. more")).isEqualTo("12#46; rows - 2. more");
        assertThat(MermaidText.label("3) rows")).isEqualTo("3#41; rows");
        assertThat(MermaidText.label("3 rows.")).isEqualTo("3 rows.");
    }
}
