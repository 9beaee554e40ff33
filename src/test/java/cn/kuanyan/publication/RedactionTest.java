package cn.kuanyan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rule takes out of a text, and what it leaves. */
class RedactionTest {

    private static final Redaction RULE = new Redaction(new PrivateData(
            List.of("金丝雀", "欧阳明", "李四"),
            List.of("钱七"),
            List.of("620502198506120010", "王举报"),
            List.of("天水市秦州区民主路2号3单元"),
            List.of("金丝雀网络科技有限公司", "916205007889012345", "李四光")));

    @ParameterizedTest
    @CsvSource({
        "金丝雀承认违法,金某承认违法",
        "欧阳明是负责人,欧阳某是负责人",
        "金丝雀网络科技有限公司的金丝雀,金丝雀网络科技有限公司的金某",
        "统一社会信用代码916205007889012345,统一社会信用代码916205007889012345",
        "住天水市秦州区民主路2号3单元,住天水市秦州区（详细地址已隐去）",
        "家住西平县柏城镇解放路15号院2号楼,家住西平县（详细地址已隐去）",
        "身份证号62050219850612001X。,身份证号（居民身份证号码已隐去）。",
        "身份证号６２０５０２１９８５０６１２００１Ｘ。,身份证号（居民身份证号码已隐去）。",
        "电话139-0000-0001,电话（手机号码已隐去）",
        "电话0938-8200001,电话（电话号码已隐去）",
        "卡号6222 0200 1234 5678 901,卡号（银行账号已隐去）",
        "邮箱a.b@example.com,邮箱（电子邮箱已隐去）",
        "驾驶甘E·A1234的车辆,驾驶（车牌号码已隐去）的车辆",
        "驾驶甘ED12345新能源车,驾驶（车牌号码已隐去）新能源车",
        "男，1985年6月12日出生，汉族,男，（出生日期已隐去）出生，汉族",
        "出生日期：1985-06-12，,出生日期：（出生日期已隐去），",
        "2026年3月2日生产,2026年3月2日生产",
        "证言表明钱七在场,证言表明钱某在场",
        "执法人员李四光出示证件,执法人员李四光出示证件",
        "王举报反映,（已隐去）反映",
        "证人：赵小六，证实,证人：赵某，证实",
        "罚款人民币200000.00元,罚款人民币200000.00元",
        "天网信罚〔2026〕1号,天网信罚〔2026〕1号",
        "2026年3月2日在天水市秦州区检查,2026年3月2日在天水市秦州区检查"
    })
    void theDataOfPersonsGoesAndTheRestStays(String text, String open) {
        assertThat(RULE.propose(text)).isEqualTo(open);
        assertThat(RULE.remaining(open)).isEmpty();
    }

    @Test
    void whatIsTakenOutIsToldWithWhatStandsInItsPlace() {
        Redaction.Proposal proposal = RULE.proposal("李四，电话13900000001，住天水市秦州区民主路2号3单元，钱七作证。李四承认。");

        assertThat(proposal.replaced())
                .containsEntry("李四", "李某")
                .containsEntry("13900000001", "（手机号码已隐去）")
                .containsEntry("天水市秦州区民主路2号3单元", "天水市秦州区（详细地址已隐去）")
                .containsEntry("钱七", "钱某")
                .hasSize(4);
        assertThat(Redaction.without(proposal.text(), List.of("作证"))).endsWith("钱某（已隐去）。李某承认。");
    }

    @Test
    void whatIsLeftIsNamed() {
        assertThat(RULE.remaining("李 四，电话1\u200b3900000001")).containsExactly("手机号码“13900000001”", "自然人姓名“李四”");
    }

    @Test
    void anAddressWithoutADistrictGoesAltogether() {
        assertThat(Redaction.district("民主路2号")).isEqualTo("（详细地址已隐去）");
    }

    @Test
    void oneReaderCannotTakeAllThereIs() {
        long[] now = {0};
        PublicRate rate = new PublicRate(2, () -> now[0]);

        assertThat(List.of(rate.allows("a"), rate.allows("a"), rate.allows("a"), rate.allows("b")))
                .containsExactly(true, true, false, true);
        now[0] = 61_000_000_000L;
        assertThat(rate.allows("a")).isTrue();
    }
}
