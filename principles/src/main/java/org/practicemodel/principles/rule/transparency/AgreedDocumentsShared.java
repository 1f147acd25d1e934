package org.practicemodel.principles.rule.transparency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that families hold what was agreed and written, {@code P07-R2}.
 *
 * <p>Our interpretation: the current version of each agreed plan of children's services, each authorised assessment and each
 * formulation that was agreed for now is shared, within ten working days of that, with each person entitled to it: parents
 * and people with parental responsibility for a child it is about, and each such child of twelve years or more. A pathway
 * plan is the young person's own. A plan that is a part of another stands on that one's page. Sharing it on the day or
 * before, as a draft, is in time. Carers, younger children and the network may be given it too; where nobody entitled is
 * recorded, anybody of the family is enough. Somebody who has died or was not found is not asked for, and of a child whose
 * age is not recorded nobody can say. A later share shows otherwise, and so does none where shares are relied on, unless
 * somebody says why.
 *
 * <p>An exception for safety answers for the people it names and only for them. Ordinary output is then that of any other
 * record that meets the rule, so being met has one wording and points at the document; the shares are pointed at where
 * restricted matters were asked for. For instance a plan of 3 February 2026, shared by 17 February.
 *
 * <p>Source: current guide ¶27 ("Transparent"); the ten working days and the ages are our interpretation. Immutable and
 * thread-safe.
 */
public final class AgreedDocumentsShared implements Rule {

    private static final Threshold CHILD_FROM =
            LeedsDescriptors.local("share.childAgeFrom", ThresholdUnit.COUNT, 12, 6, 18);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P07-R2", "agreed-documents-shared", LeedsPrinciples.TRANSPARENT)
            .standing(Standing.KEY)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DOCUMENT_SHARES, "on", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Windows.SHARE, CHILD_FROM)
            .build();

    /** Makes the rule; it holds no state. */
    public AgreedDocumentsShared() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<AgreedDocument> documents = AgreedDocument.of(view);
        if (documents.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.PLANS, Phrase.of("P07-R2.nothingAgreed"), List.of(Nearest.episode(view)));
        }
        return OneRoleEach.over(
                view,
                documents.stream().flatMap(document -> shared(view, document)).toList(),
                Phrase.of("P07-R2.past"));
    }

    private Stream<Outcome> shared(RecordView view, AgreedDocument document) {
        List<Listener> readers = document.readers(view, view.valueOf(CHILD_FROM));
        List<DocumentShare> shares = document.shares(view);
        if (readers.isEmpty()) {
            List<DocumentShare> toAnybody = shares.stream()
                    .filter(share -> share.toWhom().person().isPresent())
                    .toList();
            return Stream.of(sharedWith(view, document, Optional.empty(), toAnybody));
        }
        return readers.stream()
                .map(reader -> reader.spokenFor(view, descriptor.code())
                        .answer(
                                sharedWith(
                                        view,
                                        document,
                                        Optional.of(reader),
                                        shares.stream()
                                                .filter(share ->
                                                        share.toWhom().person().equals(Optional.of(reader.id())))
                                                .toList()),
                                met(view, document, List.of())));
    }

    private Outcome sharedWith(
            RecordView view, AgreedDocument document, Optional<Listener> reader, List<DocumentShare> shares) {
        LocalDate due = view.calendar().plusWorkingDays(document.agreedOn(), view.valueOf(Windows.SHARE));
        List<DocumentShare> inTime = shares.stream()
                .filter(share -> share.on().filter(on -> !on.isAfter(due)).isPresent())
                .toList();
        if (!inTime.isEmpty()) {
            return met(view, document, inTime);
        }
        Optional<Listener> ageless = reader.filter(person -> person.oldEnough() == Answer.UNKNOWN);
        if (ageless.isPresent()) {
            return Outcomes.notRecorded(
                            Phrase.of("P07-R2.ageOpen"),
                            List.of(Evidence.missing(view, ageless.orElseThrow().member())))
                    .lacking(RecordType.MEMBERS);
        }
        Phrase dates = Phrase.of("P07-R2.notRecorded")
                .with("agreed", document.agreedOn())
                .with("due", due);
        Optional<DocumentShare> first = shares.stream()
                .filter(share -> share.on().isPresent())
                .min(Comparator.comparing(share -> share.on().orElseThrow()));
        if (shares.isEmpty()) {
            return notSoFar(view, document, reader, due, dates);
        }
        if (first.isEmpty() || shares.stream().anyMatch(share -> share.on().isEmpty())) {
            return Outcomes.notRecorded(
                            new Phrase("P07-R2.undated", dates.values()),
                            shares.stream()
                                    .map(share -> Evidence.missing(view, share))
                                    .toList())
                    .lacking(RecordType.DOCUMENT_SHARES);
        }
        DocumentShare late = first.orElseThrow();
        LocalDate on = late.on().orElseThrow();
        Outcome.NotMet otherwise = Outcomes.notMet(
                        new Phrase("P07-R2.later", dates.values()).with("shared", on),
                        List.of(Evidence.contradicts(view, late)))
                .settledOn(on);
        return answered(view, document, reader, otherwise, Stream.of(late));
    }

    private Outcome notSoFar(
            RecordView view, AgreedDocument document, Optional<Listener> reader, LocalDate due, Phrase dates) {
        List<Evidence> beside = List.of(Evidence.missing(view, document.entry()));
        return switch (Awaited.of(view, RecordType.DOCUMENT_SHARES, due)) {
            case IN_TIME -> Outcomes.tooEarly(new Phrase("P07-R2.waiting", dates.values()), beside, due.plusDays(1));
            case OVERDUE ->
                answered(
                        view,
                        document,
                        reader,
                        History.settled(view, Outcomes.notMet(new Phrase("P07-R2.overdue", dates.values()), beside)),
                        Stream.of());
            case UNKNOWN -> Outcomes.absent(view, RecordType.DOCUMENT_SHARES, dates, beside);
        };
    }

    private Outcome answered(
            RecordView view,
            AgreedDocument document,
            Optional<Listener> reader,
            Outcome.NotMet otherwise,
            Stream<DocumentShare> shares) {
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                otherwise,
                Stream.of(Stream.<Entry>of(document.entry()), reader.stream().map(Listener::member), shares)
                        .flatMap(entries -> entries)
                        .toList());
    }

    /** One wording and one open place, however it is met. */
    private static Outcome.Met met(RecordView view, AgreedDocument document, List<DocumentShare> shares) {
        return Outcomes.met(Phrase.of("P07-R2.met"), List.of(Evidence.supports(view, document.entry())))
                .withRestricted(
                        List.of(),
                        shares.stream()
                                .map(share -> Evidence.supports(view, share).asRestricted())
                                .toList());
    }
}
