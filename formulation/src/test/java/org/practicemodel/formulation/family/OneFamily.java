package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/** A mother, a father and a child, and what is said about them. */
final class OneFamily {

    static final PersonId MOTHER = PersonId.of("person-mother");
    static final PersonId FATHER = PersonId.of("person-father");
    static final PersonId CHILD = PersonId.of("person-child");
    static final WorkerId WORKER = WorkerId.of("worker-1");
    static final LocalDate CLEARED = LocalDate.of(2026, 3, 4);
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static Statement said(String words, Party... by) {
        return Statement.builder().words(words).addSaidBy(by).build();
    }

    static Statement quote(String words, Party... by) {
        return said(words, by).withForm(StatementForm.QUOTE);
    }

    static Reader cleared(PersonId reader) {
        return Reader.builder()
                .person(reader)
                .clearedBy(RoleCode.SOCIAL_WORKER)
                .clearedOn(CLEARED)
                .build();
    }

    static Statement forMother(String words) {
        return said(words, Party.of(WORKER)).withAudience(cleared(MOTHER));
    }

    static Factor factor(String id, Statement statement) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(FactorKind.PRESENTING)
                .statement(statement)
                .build();
    }

    static Formulation of(Factor... factors) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .addFactors(factors)
                .build();
    }

    static PracticeRecord record() {
        return PracticeRecord.builder()
                .id(RecordId.of("record-1"))
                .family(Family.builder()
                        .addMembers(
                                FamilyMember.builder()
                                        .id(MOTHER)
                                        .role(FamilyRole.PARENT)
                                        .build(),
                                FamilyMember.builder()
                                        .id(FATHER)
                                        .role(FamilyRole.CARER)
                                        .build(),
                                FamilyMember.builder()
                                        .id(CHILD)
                                        .role(FamilyRole.CHILD)
                                        .build())
                        .build())
                .build();
    }

    /** The record with one member beside the mother, whose date of birth is known. */
    static PracticeRecord withMember(PersonId id, FamilyRole role, String born) {
        FamilyMember member = FamilyMember.builder()
                .id(id)
                .role(role)
                .bornOn(PartialDate.parse(born))
                .build();
        FamilyMember mother =
                FamilyMember.builder().id(MOTHER).role(FamilyRole.PARENT).build();
        return record().withFamily(record().family().withMembers(mother, member));
    }

    /** That it was decided on a day not to tell the mother. */
    static SafetyException exception(LocalDate on) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of("exception-1"))
                .addToWhom(MOTHER)
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(on)
                .reviewBy(DAY)
                .words("because")
                .build();
    }

    static Restriction restriction(String of) {
        return Restriction.builder()
                .of(EntryId.of(of))
                .kind(RestrictionKind.ALL)
                .build();
    }

    static List<String> words(ReaderView view) {
        return view.factors().stream()
                .map(factor -> factor.told().orElseThrow().words())
                .toList();
    }

    static List<String> given(Formulation formulation, PracticeRecord record) {
        return words(FamilyView.of(formulation, record, DAY).forReader(MOTHER));
    }

    static List<String> given(Statement statement) {
        return given(of(factor("factor-1", statement)), record());
    }

    private OneFamily() {}
}
