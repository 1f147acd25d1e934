package org.practicemodel.core.source;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.source.cincensus.CinCensusAdapter;
import org.practicemodel.core.source.dfecsc.DfeCscAdapter;
import org.practicemodel.core.source.testing.AdapterTester;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Our own adapters keep what every adapter promises, on an invented source that holds something of everything. */
class AdapterPromisesTest {

    private static final String CANARY = "Zzyzx";

    private static final String CHILD = """
            {"la_child_id":"Zzyzx@","mosaic_id":"Zzyzx","child_details":{"first_name":"Zzyzx","surname":"Zzyzx",
            "unique_pupil_number":"Zzyzx","date_of_birth":"2015-03-27","postcode":"Zzyzx"},
            "health_and_wellbeing":{"sdq_assessments":[{"date":"2026-01-01","score":1}]},
            "social_care_episodes":[{"social_care_episode_id":"Zzyzx","referral_date":"2026-01-02",
            "referral_source":"1A","closure_date":"2026-02-27","closure_reason":"RC7",
            "care_worker_details":[{"worker_id":"Zzyzx","start_date":"2026-01-03"}],
            "child_and_family_assessments":[{"start_date":"2026-01-04","factors":["Zzyzx"]}],
            "child_in_need_plans":[{"start_date":"2026-01-05"}],
            "section_47_assessments":[{"icpc_date":"2026-01-06"}],
            "child_protection_plans":[{"start_date":"2026-01-07"}],
            "child_looked_after_placements":[{"start_date":"2026-01-08","postcode":"Zzyzx"}]}]@gone}""";

    private static final String CENSUS = """
            <Message><Children><Child><ChildIdentifiers><LAchildID>Zzyzx</LAchildID><UPN>Zzyzx</UPN>
            <PersonBirthDate>2015-03-27</PersonBirthDate></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>Zzyzx</Ethnicity></ChildCharacteristics>
            <CINdetails><CINreferralDate>2026-01-02</CINreferralDate><ReferralSource>1A</ReferralSource>
            <CINclosureDate>2026-02-27</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
            <Assessments><AssessmentActualStartDate>2026-01-04</AssessmentActualStartDate></Assessments>
            <CINPlanDates><CINPlanStartDate>2026-01-05</CINPlanStartDate></CINPlanDates>
            <Section47><DateOfInitialCPC>2026-01-06</DateOfInitialCPC></Section47>
            <ChildProtectionPlans><CPPstartDate>2026-01-07</CPPstartDate>
            <Reviews><CPPreviewDate>2026-02-07</CPPreviewDate></Reviews></ChildProtectionPlans>
            </CINdetails></Child></Children></Message>""";

    /** Two children, of whom one may be marked as deleted. */
    private static String children(int deleted) {
        StringBuilder list = new StringBuilder("[");
        for (int index = 0; index < 2; index++) {
            list.append(index == 0 ? "" : ",")
                    .append(CHILD.replace("@gone", index == deleted ? ",\"purge\":true" : "")
                            .replace("@", String.valueOf(index)));
        }
        return list.append("]").toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isInJson(String path) {
        try {
            return !new ObjectMapper()
                    .readTree(children(-1))
                    .at(JsonPointer.compile(path))
                    .isMissingNode();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean isInXml(String path) {
        try {
            return ((NodeList) XPathFactory.newInstance()
                                    .newXPath()
                                    .evaluate(path, new InputSource(new StringReader(CENSUS)), XPathConstants.NODESET))
                            .getLength()
                    == 1;
        } catch (XPathExpressionException notAPath) {
            throw new AssertionError(notAPath);
        }
    }

    @Test
    void the_daily_data_of_the_department_are_read_as_promised() {
        assertThatCode(() -> AdapterTester.of(DfeCscAdapter.of(LocalIds.numbered()))
                        .reading(() -> stream(children(-1)))
                        .declaresNoMoreThanItHolds()
                        .keepsToItsCoverage()
                        .readsTheSameTwice()
                        .makesWellFormedRecords()
                        .saysWhereEverythingStands(AdapterPromisesTest::isInJson)
                        .carriesNothingOf(CANARY)
                        .forgetsWhatIsDeleted(index -> stream(children(index)))
                        .inventsNo(
                                RecordType.PLANS,
                                () -> stream(children(-1).replaceAll("\"child_(in_need|protection)_plans\"", "\"x\""))))
                .doesNotThrowAnyException();
    }

    @Test
    void the_census_is_read_as_promised() {
        assertThatCode(() -> AdapterTester.of(CinCensusAdapter.of(LocalIds.numbered()))
                        .reading(() -> stream(CENSUS))
                        .declaresNoMoreThanItHolds()
                        .keepsToItsCoverage()
                        .readsTheSameTwice()
                        .makesWellFormedRecords()
                        .saysWhereEverythingStands(AdapterPromisesTest::isInXml)
                        .carriesNothingOf(CANARY)
                        .inventsNo(
                                RecordType.PLANS,
                                () -> stream(CENSUS.replaceAll("CINPlanDates|ChildProtectionPlans", "Others"))))
                .doesNotThrowAnyException();
    }
}
