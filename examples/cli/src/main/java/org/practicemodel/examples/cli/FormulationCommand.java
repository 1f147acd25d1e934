package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.family.FamilyView;
import org.practicemodel.formulation.rendering.FamilyPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a formulation to those who work with the family, or to one reader of the family. */
@Command(
        name = "formulation",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows the formulation that a record holds: in words, or as a picture.",
        footer = {
            "",
            "A page for the family is for one named reader. It holds what that reader may read and nothing else; read it",
            "all before you give it.",
            "",
            "Examples:",
            "  practice formulation record.json --format html --out formulation.html",
            "  practice formulation march.json --compare june.json",
            "  practice formulation record.json --view family --for person-mother --format html --out page.html"
        })
final class FormulationCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "a practice record; - is standard input")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Options.FormulationFormName.class,
            defaultValue = "text",
            description = "text, markdown, html or svg: ${DEFAULT-VALUE} if not given")
    private FormulationForm form = FormulationForm.TEXT;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            converter = Options.ViewName.class,
            defaultValue = "practitioner",
            description = "practitioner, or family for one reader of the family: ${DEFAULT-VALUE} if not given")
    private FormulationAudience audience = FormulationAudience.PRACTITIONER;

    @Option(
            names = "--for",
            paramLabel = "PERSON",
            defaultValue = Option.NULL_VALUE,
            description = "the id of the reader, with --view family")
    private Optional<String> reader = Optional.empty();

    @Option(
            names = "--formulation",
            paramLabel = "ID",
            defaultValue = Option.NULL_VALUE,
            description = "which formulation of FILE; the one that holds now if not given")
    private Optional<String> chosen = Optional.empty();

    @Option(
            names = "--compare",
            paramLabel = "FILE2",
            defaultValue = Option.NULL_VALUE,
            description = "a record with a later formulation: shows what changed from FILE to FILE2")
    private Optional<String> compared = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "ID",
            defaultValue = Option.NULL_VALUE,
            description = "which formulation of FILE2, with --compare; the one that holds now if not given")
    private Optional<String> chosenLater = Optional.empty();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final ModelChoice model = new ModelChoice();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description = "where to write it; the file appears when it is complete")
    private Optional<String> out = Optional.empty();

    private final Problems problems;

    FormulationCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.problems = new Problems(OutputForm.TEXT, surroundings);
    }

    @Override
    public Integer call() {
        if ((audience == FormulationAudience.FAMILY) != reader.isPresent()) {
            throw new UsageException("--view family and --for belong together");
        }
        if (audience == FormulationAudience.FAMILY && compared.isPresent()) {
            throw new UsageException("--compare is for --view practitioner only");
        }
        if (chosenLater.isPresent() && compared.isEmpty()) {
            throw new UsageException("--to is for --compare only");
        }
        Inputs.readOnce(inputs());
        Optional<EffectiveModel> read = model.read(new Inputs(surroundings), problems);
        if (read.isEmpty()) {
            return problems.exit();
        }
        EffectiveModel under = read.get();
        Optional<ChosenFormulation> found = chosen(file, under, "--formulation", chosen);
        if (compared.isEmpty()) {
            found.map(this::page).ifPresent(this::write);
            return problems.exit();
        }
        Optional<ChosenFormulation> later = chosen(compared.get(), under, "--to", chosenLater);
        found.flatMap(earlier -> later.map(since -> changes(earlier, since))).ifPresent(this::write);
        return problems.exit();
    }

    private Optional<ChosenFormulation> chosen(
            String from, EffectiveModel under, String option, Optional<String> asked) {
        return new OneRecord(surroundings, problems)
                .in(from)
                .map(record -> ChosenFormulation.of(record, asOf.day(surroundings), under, option, asked));
    }

    private String page(ChosenFormulation found) {
        if (reader.isEmpty()) {
            return form.practitioner().render(found.formulation(), found.model(), Locale.UK);
        }
        FamilyView view = FamilyView.of(found.formulation(), found.record(), asOf.day(surroundings));
        String page = form.family().render(view.forReader(reader(found.record())), found.model(), Locale.UK);
        surroundings.err().println(FamilyPages.noteToSharer(Locale.UK));
        return page;
    }

    private String changes(ChosenFormulation earlier, ChosenFormulation later) {
        FormulationComparison comparison =
                FormulationComparison.between(earlier.formulation(), later.formulation(), later.model());
        return form.comparison().render(comparison, later.model(), Locale.UK);
    }

    /** A page for somebody whom the record does not know would be for nobody, and would look like one that is. */
    private PersonId reader(PracticeRecord record) {
        return Stream.concat(
                        record.family().members().stream().map(FamilyMember::id),
                        record.family().network().stream().map(NetworkMember::id))
                .filter(id -> reader.filter(id.value()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new UsageException("--for is the id of a person of the record"));
    }

    private List<String> inputs() {
        return Stream.of(Stream.of(file), compared.stream(), model.files())
                .flatMap(names -> names)
                .toList();
    }

    private void write(String page) {
        try (AtomicOutput output = OutputFile.chosen(out, inputs(), surroundings)) {
            output.write(page.getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
    }
}
