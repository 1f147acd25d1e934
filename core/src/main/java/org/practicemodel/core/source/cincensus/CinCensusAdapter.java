package org.practicemodel.core.source.cincensus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.internal.ItemIds;
import org.practicemodel.core.internal.SourceItem;
import org.practicemodel.core.internal.SourceReading;
import org.practicemodel.core.internal.SourceSection;
import org.practicemodel.core.internal.SourceValue;
import org.practicemodel.core.internal.XmlItems;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.RecordAdapter;

/**
 * Reads a return of the children in need census of England: an XML document whose root is {@code Message}.
 *
 * <p>Each child becomes one record about that child, with the coverage {@link #coverage()}. Taken over are the dates of
 * birth and death, episodes and referrals, assessments, initial child protection conferences, child in need and child
 * protection plans, review conferences, the letter before proceedings and the application to the court, and whether a
 * family group decision-making meeting was offered and took place. Pupil numbers, sex, ethnicity, disabilities, needs,
 * factors, categories of abuse, the header and the rest never leave the parser; each is listed once per child as {@code
 * not-taken-over}.
 *
 * <p>Our reading: a plan is agreed on the day it begins; a conference that stands both on the episode and on an enquiry is
 * one; the offer of a meeting is the one in the letter before proceedings, without a date, and a meeting that took place
 * was offered whatever the letter says. {@code REVIEWS} covers reviews of child protection plans only: where a child in
 * need plan has none, the census says nothing. It holds no workers and nothing about other members of the family.
 *
 * <p>Dates are taken as they stand, however late; what contradicts itself is noted. A document type is refused before
 * anything of it is used, and nothing outside the document is opened. For instance:
 *
 * <pre>{@code
 * try (AdaptedSource source = CinCensusAdapter.of(LocalIds.numbered()).read(path)) {
 *     source.records().forEach(item -> item.record().ifPresent(this::check));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: DfE, children in need census, returns up to 2026; our interpretation.
 */
public final class CinCensusAdapter implements RecordAdapter<InputStream> {

    private final LocalIds localIds;

    private CinCensusAdapter(LocalIds localIds) {
        this.localIds = localIds;
    }

    /**
     * Obtains an adapter.
     *
     * @param localIds what stands in for the ids of children
     * @return the adapter
     */
    public static CinCensusAdapter of(LocalIds localIds) {
        return new CinCensusAdapter(localIds);
    }

    @Override
    public Coverage coverage() {
        return CinCensusFormat.COVERAGE;
    }

    @Override
    public AdaptedSource adapt(InputStream source) {
        return read(source);
    }

    /**
     * Reads a return, lazily and once.
     *
     * @param in the bytes, in UTF-8 or in the encoding that the document declares; whoever opened it closes it
     * @return what comes of it, child by child
     * @throws UncheckedIOException while the items are taken, if the stream itself cannot be read
     */
    public AdaptedSource read(InputStream in) {
        LocalIds.ForOneInput ids = localIds.begin();
        ItemIds seen = new ItemIds();
        return AdaptedSource.of(
                coverage(), new XmlItems(in, CinCensusFormat.FRAME).stream().map(item -> adapted(item, ids, seen)));
    }

    /**
     * Reads a return from a file, lazily and once.
     *
     * @param file the file; open until the result is closed
     * @return what comes of it, child by child
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException while the items are taken, if the file cannot be read
     */
    public AdaptedSource read(Path file) throws IOException {
        return AdaptedSource.of(file, this);
    }

    private static AdaptedRecord adapted(SourceItem item, LocalIds.ForOneInput ids, ItemIds seen) {
        Optional<PracticeRecord> record = item.section().map(child -> record(item, child, ids, seen));
        return new AdaptedRecord(item.index(), record, item.log().problems());
    }

    private static PracticeRecord record(SourceItem item, SourceSection child, LocalIds.ForOneInput ids, ItemIds seen) {
        Optional<SourceValue> held =
                child.section("ChildIdentifiers").flatMap(identifiers -> identifiers.text("LAchildID"));
        Optional<String> id =
                seen.of(held, child.place().child("ChildIdentifiers").child("LAchildID"), item.log());
        String place = "at-" + (item.index() + 1);
        PersonId person = id.map(ids::child).orElseGet(() -> PersonId.of("child-" + place));
        return new CinCensusChild(new SourceReading(CinCensusFormat.SYSTEM, item.log()), person)
                .record(child, id.map(ids::record).orElseGet(() -> RecordId.of("record-" + place)));
    }
}
