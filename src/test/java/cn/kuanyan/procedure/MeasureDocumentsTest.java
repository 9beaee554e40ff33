package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.MeasurePapers.appraisal;
import static cn.kuanyan.procedure.MeasurePapers.ended;
import static cn.kuanyan.procedure.MeasurePapers.extension;
import static cn.kuanyan.procedure.MeasurePapers.freeze;
import static cn.kuanyan.procedure.MeasurePapers.lifting;
import static cn.kuanyan.procedure.MeasurePapers.seizure;
import static cn.kuanyan.procedure.MeasurePapers.urgent;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.WordText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What 《行政强制法》 wants in writing when things are sealed, seized or frozen. */
class MeasureDocumentsTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseDocuments documents;

    @Test
    @ProvesDuty("I06")
    void aSeizureIsDecidedInWritingAndListed() {
        OneCase one = registered().filed();
        seized(one, with(seizure("SN-1 " + one.id()), "reason", "当事人可能转移服务器。"));

        assertThat(issued(one, "seizure-decision"))
                .singleElement()
                .extracting(DocumentView::number)
                .isEqualTo("西公扣〔2026〕1号");
        assertThat(only(one, "seizure-decision"))
                .contains("当事人可能转移服务器。", "《试用法》第一条", "经本机关负责人", "予以扣押", "经本机关负责人天水负责人于2026年3月2日批准")
                .contains("自2026年3月2日起至2026年4月1日止", "SN-1 " + one.id(), "六十日", "天水市人民政府", "六个月")
                .doesNotContain("情况紧急");
        assertThat(only(one, "seizure-list"))
                .contains("本清单一式二份，由当事人和行政机关分别保存。", "SN-1 " + one.id(), "2026年3月2日8时30分，机房")
                .contains("当事人到场。已签名或者盖章。");
    }

    @Test
    void aDecisionMadeOnTheSpotSaysSoInsteadOfNamingAnApproval() {
        OneCase one = registered().filed();
        String matter = begun(one, urgent("SN-1 " + one.id()));
        does("officer1", matter, "carryOutMeasure", MeasurePapers.seized(START, "08:30"));

        assertThat(only(one, "seizure-decision"))
                .contains("因情况紧急当场实施，依照《中华人民共和国行政强制法》第十九条补办批准手续")
                .doesNotContain("经本机关负责人");
    }

    @Test
    void ofTwoSeizuresInACaseEachHasItsOwnReasonAndThings() {
        OneCase one = registered().filed();
        String first = begun(one, with(seizure("SN-1 " + one.id()), "reason", "第一项理由。"));
        String second = begun(one, with(seizure("SN-2 " + one.id()), "reason", "第二项理由。"));
        List.of(first, second).forEach(matter -> does("head", matter, "decideMeasure", approved()));
        does("officer1", second, "carryOutMeasure", MeasurePapers.seized(START, "08:30"));
        does("officer1", first, "carryOutMeasure", MeasurePapers.seized(START, "08:40"));
        does("officer1", first, "handleMeasure", lifting());
        does("head", first, "decideHandling", approved());

        assertThat(issued(one, "seizure-decision").stream().map(this::text))
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .contains("第一项理由。", "SN-1 " + one.id())
                                .doesNotContain("第二项", "SN-2"),
                        text -> assertThat(text)
                                .contains("第二项理由。", "SN-2 " + one.id())
                                .doesNotContain("第一项", "SN-1"));
        assertThat(only(one, "measure-release-decision"))
                .contains("SN-1 " + one.id())
                .doesNotContain("SN-2");
    }

    @Test
    void aFreezeIsToldToTheBankAndToTheParty() {
        OneCase one = registered().filed();
        String matter = begun(one, freeze("6222-1 " + one.id()));
        does("head", matter, "decideMeasure", approved());
        does("officer1", matter, "carryOutMeasure", MeasurePapers.frozen(START));

        assertThat(only(one, "freeze-decision"))
                .contains("某银行天水分行", "6222-1 " + one.id(), "50,000.00", "自2026年3月2日起至2026年4月1日止", "天水市人民政府");
        assertThat(only(one, "freeze-notice")).contains("某银行天水分行：", "6222-1 " + one.id(), "50,000.00", "立即予以冻结");
        assertThat(issued(one, "seizure-decision")).isEmpty();
    }

    @Test
    @ProvesDuty("I07")
    void anExtensionIsToldInWritingWithItsReasonAndOnlyWhenTheHeadGrantsIt() {
        OneCase one = registered().filed();
        String matter = seized(one, seizure("SN-1 " + one.id()));
        does("officer1", matter, "handleMeasure", extension());
        does("head", matter, "decideHandling", form("answer", "return", "opinion", "请说明理由。"));
        assertThat(issued(one, "measure-extension-notice")).isEmpty();
        does("officer1", matter, "handleMeasure", extension());
        does("head", matter, "decideHandling", approved());

        assertThat(only(one, "measure-extension-notice"))
                .contains("涉案设备众多，情况复杂。", "第二十五条第一款", "延长扣押的期限，延长至2026年5月1日", "西公扣〔2026〕1号");
    }

    @Test
    void whatTheHeadLiftsIsDecidedInWritingAndAnOpinionThatWasSentBackIsNot() {
        OneCase one = registered().filed();
        String matter = seized(one, seizure("SN-1 " + one.id()));
        does("officer1", matter, "handleMeasure", extension());
        does("head", matter, "decideHandling", form("answer", "return", "opinion", "不复杂。"));
        does("officer1", matter, "handleMeasure", lifting());
        does("head", matter, "decideHandling", approved());

        assertThat(only(one, "measure-release-decision"))
                .contains("与违法行为无关。", "第二十八条第一款第二项", "决定解除扣押", "SN-1 " + one.id())
                .doesNotContain("与违法行为无关。与违法行为无关。");
        assertThat(issued(one, "measure-extension-notice")).isEmpty();
    }

    @Test
    void whatLapsesIsReleasedByADecisionThatNamesTheLastDay() {
        OneCase one = registered().filed();
        String matter = seized(one, seizure("SN-1 " + one.id()));
        itIs(LocalDate.of(2026, 4, 2));
        does("officer1", matter, "returnThings", ended(today()));

        assertThat(only(one, "measure-lapse-decision")).contains("扣押的期限于2026年4月1日届满", "第二十八条第一款第四项");
    }

    @Test
    void thePartyIsToldHowLongAnAppraisalTakes() {
        OneCase one = registered().filed();
        String matter = seized(one, seizure("SN-1 " + one.id()));
        itIs(LocalDate.of(2026, 3, 10));
        does("officer1", matter, "handleMeasure", appraisal(today(), LocalDate.of(2026, 3, 24)));

        assertThat(only(one, "appraisal-notice")).contains("服务器的电子数据", "某鉴定中心", "自2026年3月10日起至2026年3月24日止");
    }

    private String begun(OneCase one, Map<String, Object> application) {
        return desk.begins("tsofficer1", "coercive-measure", one.id(), application);
    }

    private String seized(OneCase one, Map<String, Object> application) {
        String matter = begun(one, application);
        does("head", matter, "decideMeasure", approved());
        does("officer1", matter, "carryOutMeasure", MeasurePapers.seized(START, "08:30"));
        return matter;
    }

    private void does(String seat, String matter, String task, Map<String, Object> form) {
        desk.does("ts" + seat, matter, task, form);
    }

    private List<DocumentView> issued(OneCase one, String kind) {
        return documents.issuedIn(one.id()).stream()
                .filter(document -> document.kind().equals(kind))
                .toList();
    }

    private String only(OneCase one, String kind) {
        assertThat(issued(one, kind)).hasSize(1);
        return text(issued(one, kind).get(0));
    }

    private String text(DocumentView document) {
        return WordText.of(documents.word(document.id()));
    }
}
