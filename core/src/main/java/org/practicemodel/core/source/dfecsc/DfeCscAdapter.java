package org.practicemodel.core.source.dfecsc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.internal.ItemIds;
import org.practicemodel.core.internal.JsonItems;
import org.practicemodel.core.internal.SourceItem;
import org.practicemodel.core.internal.SourceReading;
import org.practicemodel.core.internal.SourceSection;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.RecordAdapter;

/**
 * Reads what an English authority sends to the Department for Education every day: a JSON list of children, schema 1.0.1.
 *
 * <p>Each child that is not deleted becomes one record about that child, with the coverage {@link #coverage()}. Taken over
 * are the dates of birth, episodes and referrals, the assigned worker, child and family assessments, initial child
 * protection conferences, child in need and child protection plans, and the periods of being looked after. Names, pupil
 * numbers, postcodes, sex, ethnicity, disabilities, health, adoption, care leavers, factors and the source's own ids never
 * leave the parser; each is listed once per child as {@code not-taken-over}.
 *
 * <p>Our reading: the assigned worker is the lead worker; a plan is agreed on the day it begins; a true {@code
 * referral_no_further_action_flag} means that nothing further was done (its name says so, its description leaves it
 * open); stays that follow each other without a day between them are one period of being looked after. When a decision on
 * a referral was made, and reviews of plans, the format does not hold.
 *
 * <p>{@code purge} is honoured wherever it stands: on a child nothing is carried and nothing is said but that it was
 * deleted; on the child's details the dates go and the episodes stay; on any other object that object goes. A marker that
 * is neither true nor false counts as true. For instance:
 *
 * <pre>{@code
 * try (AdaptedSource source = DfeCscAdapter.of(LocalIds.numbered()).read(path)) {
 *     source.records().forEach(item -> item.record().ifPresent(this::check));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: DfE, children's social care data API, schema 1.0.1; our interpretation.
 */
public final class DfeCscAdapter implements RecordAdapter<InputStream> {

    private final LocalIds localIds;

    private DfeCscAdapter(LocalIds localIds) {
        this.localIds = localIds;
    }

    /**
     * Obtains an adapter.
     *
     * @param localIds what stands in for the ids of children and workers
     * @return the adapter
     */
    public static DfeCscAdapter of(LocalIds localIds) {
        return new DfeCscAdapter(localIds);
    }

    @Override
    public Coverage coverage() {
        return DfeCscFormat.COVERAGE;
    }

    @Override
    public AdaptedSource adapt(InputStream source) {
        return read(source);
    }

    /**
     * Reads a list of children, lazily and once.
     *
     * @param in the bytes, in UTF-8; whoever opened it closes it
     * @return what comes of it, child by child
     * @throws UncheckedIOException while the items are taken, if the stream itself cannot be read
     */
    public AdaptedSource read(InputStream in) {
        LocalIds.ForOneInput ids = localIds.begin();
        ItemIds seen = new ItemIds();
        return AdaptedSource.of(
                coverage(), new JsonItems(in, DfeCscFormat.CHILD).stream().map(item -> adapted(item, ids, seen)));
    }

    /**
     * Reads a list of children from a file, lazily and once.
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
        Optional<String> id = seen.of(child.text("la_child_id"), child.place().child("la_child_id"), item.log());
        String place = "at-" + (item.index() + 1);
        PersonId person = id.map(ids::child).orElseGet(() -> PersonId.of("child-" + place));
        return new DfeCscChild(new SourceReading(DfeCscFormat.SYSTEM, item.log()), ids, person)
                .record(child, id.map(ids::record).orElseGet(() -> RecordId.of("record-" + place)));
    }
}
