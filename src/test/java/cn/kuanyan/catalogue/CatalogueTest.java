package cn.kuanyan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.problem.Rejection;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue();

    @Test
    void tianshuiHasThirteenPenaltiesAndOneInspection() {
        var items = catalogue.itemsOf("tianshui-cac");
        assertThat(items).hasSize(14);
        assertThat(items.stream().filter(CatalogueItem::penalty)).hasSize(13);
        assertThat(items.get(0).item()).isEqualTo("tianshui-cac/70");
        assertThat(items.get(13).item()).isEqualTo("tianshui-cac/83");
        assertThat(items.get(13).kind()).isEqualTo("其他行政权力");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.officialCode()).matches("11620500MB0305146K\\d{13}");
            assertThat(item.authority()).isEqualTo("市互联网信息办");
            assertThat(item.department()).isEqualTo("网络管理科");
            assertThat(item.level()).isEqualTo("市级");
            assertThat(item.regime()).isEqualTo(Regime.CAC);
            assertThat(item.basis()).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .startsWith("《"));
            assertThat(item.citations()).isNotEmpty();
            assertThat(item.accountability()).startsWith("主管部门及其工作人员承担以下责任：");
        });
        assertThat(items).extracting(CatalogueItem::officialCode).doesNotHaveDuplicates();
    }

    @Test
    void scannerNoiseInTheDutiesIsNormalised() {
        assertThat(catalogue.itemsOf("tianshui-cac"))
                .filteredOn(CatalogueItem::penalty)
                .allSatisfy(item -> assertThat(item.duties())
                        .startsWith("1. 立案责任")
                        .contains("具名的投诉人", "\n6. 执行责任")
                        .doesNotContain("知名的", "其投诉人", "<p>"));
    }

    @Test
    void sanmingNumbersItsTwoTablesFromOneToTwentyFour() {
        var items = catalogue.itemsOf("sanming-cac");
        assertThat(items)
                .extracting(CatalogueItem::item)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24)
                        .mapToObj(number -> "sanming-cac/" + number)
                        .toList());
        assertThat(items.subList(0, 14)).extracting(CatalogueItem::kind).containsOnly("行政处罚");
        assertThat(items.subList(14, 24)).extracting(CatalogueItem::kind).containsOnly("其他权责事项");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.authority()).isEqualTo("三明市互联网信息办公室");
            assertThat(item.regime()).isEqualTo(Regime.CAC);
            assertThat(item.basis()).singleElement().asString().startsWith("《").doesNotContain("序号", "\t");
            assertThat(item.citations()).isNotEmpty().allSatisfy(citation -> assertThat(
                            item.basis().get(0))
                    .contains(citation.substring(0, citation.indexOf('》') + 1)));
        });
    }

    @Test
    void sanmingSectionsAreWhereTheScanHasThem() {
        var items = catalogue.itemsOf("sanming-cac");
        assertThat(items.subList(0, 18)).extracting(CatalogueItem::department).containsOnly("网络管理科");
        assertThat(items.subList(18, 23)).extracting(CatalogueItem::department).containsOnly("安全协调科");
        assertThat(items.subList(0, 23)).extracting(CatalogueItem::level).containsOnly("市级");
        assertThat(items.get(23)).satisfies(last -> {
            assertThat(last.name()).isEqualTo("对违法违规侵害个人信息的监督管理和处罚");
            assertThat(last.department()).isNull();
            assertThat(last.level()).isNull();
            assertThat(last.remark()).contains("侵害人个信息", "不作推测");
        });
    }

    @Test
    void penaltiesThatSanmingFilesUnderOtherPowersAreStillPenalties() {
        assertThat(catalogue.itemsOf("sanming-cac"))
                .allMatch(CatalogueItem::penalty)
                .filteredOn(item -> !"行政处罚".equals(item.kind()))
                .allSatisfy(item -> assertThat(item.remark()).startsWith("清单列入表二“其他权责事项”"));
        assertThat(catalogue.item("tianshui-cac/83").penalty()).isFalse();
    }

    @Test
    void derivedItemsBelongToTheirAgency() {
        assertThat(catalogue.itemsOf("xiping-police")).hasSize(7);
        assertThat(catalogue.itemsOf("shanxi-police")).hasSize(2);
        assertThat(catalogue.item("xiping-police/item/1").regime()).isEqualTo(Regime.POLICE);
        assertThat(catalogue.itemsOf("lanzhou-new-area")).hasSize(214);
    }

    @Test
    void anUnknownAgencyOrAForeignItemIsRefusedWithTheAcceptedOnes() {
        assertThatThrownBy(() -> catalogue.itemsOf("nowhere"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("tianshui-cac");
        assertThatThrownBy(() -> catalogue.item("xiping-police", "tianshui-cac/72"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("xiping-police/item/1");
        assertThatThrownBy(() -> catalogue.item("nothing")).isInstanceOf(Rejection.class);
    }
}
