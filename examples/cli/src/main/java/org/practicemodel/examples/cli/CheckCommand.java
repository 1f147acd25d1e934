package org.practicemodel.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.LabelName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at records and prints a report on each. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Looks at records and prints a report on each, in the order of the input.",
        footer = {
            "",
            "Problems of the input go to standard error; the next record or file is still read. Where a file of --policy,",
            "--waivers, --baseline or --responses cannot be read as it stands, nothing is looked at. What in them belongs to",
            "nothing that was looked at is said at the end; it is a problem of the input (exit code 2) unless it is a note.",
            "",
            "Examples:",
            "  practice check record.json --as-of 2026-06-30",
            "  practice check record.json --format html --out report.html",
            "  practice check caseload.jsonl census.xml --format json --out reports.jsonl",
            "  practice check caseload.jsonl --waivers waivers.json --baseline baseline.json",
            "  vendor-export | practice check - --source dfe-csc"
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "practice record, worker record or team record (one document or JSON Lines), DfE CSC payload or "
                            + "children in need census; - is standard input")
    private List<String> files = List.of();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final ModelChoice model = new ModelChoice();

    @Option(
            names = "--source",
            paramLabel = "FORMAT",
            converter = Options.SourceName.class,
            defaultValue = "auto",
            description = "practice-record, dfe-csc, cin-census or auto: ${DEFAULT-VALUE} if not given")
    private Options.Source source = new Options.Source(Optional.empty());

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Options.ReportFormName.class,
            defaultValue = "text",
            description =
                    "text, markdown, html for a page a record, or json for one report a line: ${DEFAULT-VALUE} if "
                            + "not given")
    private ReportForm form = ReportForm.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description =
                    "where to write the reports; the file appears when it is complete. With --format html it may be a "
                            + "folder, for a page for each of several records")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--include-restricted",
            description =
                    "also show what is restricted, such as exceptions for safety, and where notes say that something can be "
                            + "seen; not for a screen that others see")
    private boolean includeRestricted;

    @Option(
            names = "--language",
            description = "also suggest other words for what professionals wrote, as a child may read it one day")
    private boolean language;

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            converter = Options.Label.class,
            description =
                    "carry this extension of a record into its report, such as anytown:area, to count by; never a "
                            + "worker, team, person or family; may be given again")
    private List<LabelName> labels = List.of();

    @Mixin
    private final DecisionFiles decisionFiles = new DecisionFiles();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs.readOnce(files);
        Problems problems = new Problems(form.ofProblems(), surroundings);
        Inputs inputs = new Inputs(surroundings);
        Decisions decisions = new Decisions(decisionFiles, inputs, problems);
        decisions.refuseAdoptingIn(surroundings);
        Optional<DecisionRun> begun =
                model.read(inputs, problems).flatMap(read -> decisions.begin(checker(read), files));
        if (begun.isEmpty()) {
            return problems.exit();
        }
        try (DecisionRun decided = begun.get()) {
            return over(inputs, decided, problems);
        }
    }

    private int over(Inputs inputs, DecisionRun decided, Problems problems) {
        Looking looking = new Looking(decided.checker(), asOf.day(surroundings), labels);
        Optional<Path> folder = form == ReportForm.HTML ? OutputFile.folder(out) : Optional.empty();
        if (folder.isPresent()) {
            ReportPrinter pages = new ReportPages(
                    folder.get(), files, surroundings, ReportPrinter.document(Reports.html(), includeRestricted));
            return over(new CheckRun(inputs, looking, decided::beside, pages, problems), pages, decided);
        }
        try (AtomicOutput output = OutputFile.chosen(out, read(), surroundings)) {
            ReportPrinter reports = ReportPrinter.of(form, output, includeRestricted);
            CheckRun run = new CheckRun(inputs, looking, decided::beside, reports, problems);
            int exit = over(run, reports, decided);
            if (run.isWhole()) {
                output.complete();
            }
            return exit;
        }
    }

    private int over(CheckRun run, ReportPrinter reports, DecisionRun decided) {
        run.over(files, source.format());
        reports.end();
        reports.flush();
        if (run.isEverything()) {
            decided.adopt();
        } else {
            decided.adoptNothing();
        }
        return decided.review();
    }

    private List<String> read() {
        return Stream.of(files.stream(), decisionFiles.all(), model.files())
                .flatMap(names -> names)
                .toList();
    }

    private AdherenceChecker checker(EffectiveModel chosen) {
        AdherenceChecker checker = AdherenceChecker.of(chosen);
        return language ? checker.withLanguageSuggestions(LanguageTerms.of(chosen.definition())) : checker;
    }
}
