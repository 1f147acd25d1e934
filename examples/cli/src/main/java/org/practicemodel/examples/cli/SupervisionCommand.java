package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.agenda.BroughtFinding;
import org.practicemodel.supervision.learning.PracticeSkills;
import org.practicemodel.supervision.rendering.Preparation;
import org.practicemodel.supervision.rendering.SupervisionRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a supervision about one family could talk about, and what became of what was hoped for. */
@Command(
        name = "supervision",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prepares a supervision about one family: what to talk about, and what became of each goal.",
            "From a worker's own record it shows that worker their practice skills and learning over time."
        },
        footer = {
            "",
            "It is for the worker and the supervisor, not for handing to a member of the family: what one person said may",
            "not be for another to read. What a worker is shown of their own learning is for that worker.",
            "",
            "Examples:",
            "  practice supervision record.json --as-of 2026-06-30",
            "  practice supervision record.json --bring P07-R3 --format html --out supervision.html",
            "  practice supervision worker.json"
        })
final class SupervisionCommand implements Callable<Integer> {

    private final AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the record of a family, or a worker's own; - is standard input")
    private String file = "";

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Options.SupervisionFormName.class,
            defaultValue = "text",
            description = "text, markdown or html: ${DEFAULT-VALUE} if not given")
    private SupervisionForm form = SupervisionForm.TEXT;

    @Option(
            names = "--bring",
            paramLabel = "RULE",
            converter = Options.Rule.class,
            description = "also talk about what this rule says of the record, such as P07-R3; may be given again")
    private List<RuleCode> brought = List.of();

    @Option(
            names = "--include-restricted",
            description =
                    "also show what is restricted, and words marked as sensitive; not for a screen that others see")
    private boolean includeRestricted;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description = "where to write it; the file appears when it is complete")
    private Optional<String> out = Optional.empty();

    SupervisionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(OutputForm.TEXT, surroundings);
        new OneRecord(surroundings, problems).whoseverItIs(file).ifPresent(record -> {
            Optional<Problem> refusal =
                    Looking.refusedEdition(record, PracticeModels.leeds().id());
            if (refusal.isPresent()) {
                problems.problem(file, 0, refusal.get());
            } else {
                write(page(record));
            }
        });
        return problems.exit();
    }

    private String page(SubjectRecord record) {
        LocalDate day = asOf.day(surroundings);
        if (record instanceof PracticeRecord family) {
            return page(family, day);
        }
        if (includeRestricted || !brought.isEmpty()) {
            throw new UsageException("--bring and --include-restricted are for the record of a family");
        }
        if (record instanceof WorkerRecord worker) {
            return form.ofLearning().render(PracticeSkills.of(checker.view(worker, day)), Locale.UK);
        }
        throw new UsageException("a supervision is about a family, or about a worker's own learning; this is a team");
    }

    private String page(PracticeRecord record, LocalDate day) {
        Preparation preparation = Preparation.of(checker.view(record, day));
        Agenda agenda = preparation.agenda().withFindings(findings(record, day));
        SupervisionRenderer renderer = includeRestricted ? form.renderer().includingRestricted() : form.renderer();
        return renderer.render(preparation.withAgenda(agenda), Locale.UK);
    }

    private List<BroughtFinding> findings(PracticeRecord record, LocalDate day) {
        if (brought.isEmpty()) {
            return List.of();
        }
        AdherenceReport report = checker.check(record, day);
        return brought.stream().map(rule -> finding(report, rule)).toList();
    }

    private static BroughtFinding finding(AdherenceReport report, RuleCode rule) {
        Finding finding = report.finding(rule)
                .orElseThrow(() -> new UsageException("no rule " + rule + " looks at the record of a family"));
        return new BroughtFinding(finding.descriptor(), finding.wording(), finding.evidenceIncludingRestricted());
    }

    private void write(String page) {
        try (AtomicOutput output = OutputFile.chosen(out, List.of(file), surroundings)) {
            output.write(page.getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
    }
}
