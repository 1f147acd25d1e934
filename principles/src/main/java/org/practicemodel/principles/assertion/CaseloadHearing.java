package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Hears what becomes of the assertions about many records, one after the other. It keeps the findings that are shown and the
 * ids of the records, and only counts the rest, so that a caseload of any size fits.
 */
final class CaseloadHearing implements Hearing {

    private static final int IDS = 20;

    private final Scope scope;
    private final LocalDate asOf;
    private final FailurePage findings = new FailurePage();
    private final List<Identifier> differing = new ArrayList<>();
    private final List<AdherenceReport> reports = new ArrayList<>();
    private int records;
    private int lastDiffering;
    private boolean anyHolds;

    CaseloadHearing(Scope scope, LocalDate asOf) {
        this.scope = scope;
        this.asOf = asOf;
    }

    void begin() {
        records++;
    }

    @Override
    public void holds() {
        anyHolds = true;
    }

    /** One record that lets nothing be judged is no matter as long as others do. */
    @Override
    public void judgedNothing(Shortfall shortfall) {}

    @Override
    public void doesNotHold(Shortfall shortfall) {
        if (lastDiffering != records) {
            lastDiffering = records;
            differing.add(shortfall.shown().record());
        }
        if (findings.isFull()) {
            findings.count(shortfall.shown());
        } else {
            Optional<String> own =
                    shortfall.because().filter(reason -> !scope.because().equals(Optional.of(reason)));
            findings.headline(shortfall.headline(), own)
                    .paragraphs(shortfall.details())
                    .shown(shortfall);
            reports.add(shortfall.shown());
        }
    }

    /** Returns what does not hold of the records that were heard; empty where all holds and something could be judged. */
    Optional<AssertionFailure> failure() {
        if (!differing.isEmpty()) {
            FailurePage page = page("caseload", differing.size()).append(findings);
            List<String> rest = new ArrayList<>(findings.rest());
            rest.add(ids());
            return Optional.of(new AssertionFailure(page.paragraphs(rest).toString(), differing, reports));
        }
        if (anyHolds || scope.expectsNothing()) {
            return Optional.empty();
        }
        FailurePage page = page("caseload.nothing", records);
        return Optional.of(new AssertionFailure(
                page.paragraphs(List.of(AssertionWords.say(Phrase.of("nothing.why"))))
                        .toString(),
                List.of(),
                List.of()));
    }

    private FailurePage page(String headline, int count) {
        return new FailurePage()
                .headline(
                        AssertionWords.ofAll(Phrase.of(headline).with("count", count), records, "records")
                                .with("asOf", asOf),
                        scope.because());
    }

    private String ids() {
        List<String> ids = new ArrayList<>(
                differing.stream().limit(IDS).map(Identifier::value).toList());
        int others = differing.size() - ids.size();
        if (others > 0) {
            ids.add(AssertionWords.say(Phrase.of("ids.others").with("count", others)));
        }
        return AssertionWords.say(Phrase.of("ids").with("ids", AssertionWords.list(ids)));
    }
}
