package cn.kuanyan.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.Regime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同一违法行为 across the renumbering of 网络安全法. */
class SameViolationTest {

    private static final String LAW = "《中华人民共和国网络安全法》";

    private final Renumbering renumbering = new Renumbering();
    private final SameViolation violations = new SameViolation(new Catalogue(), renumbering);

    @ParameterizedTest(name = "{0} of 2016 is {1} of 2025")
    @CsvSource({
        "第二十四条第一款, 第二十六条第一款",
        "第二十一条, 第二十三条",
        "第四十条, 第四十二条",
        "第五十九条第二款, 第六十一条第二款",
        "第六十一条, 第六十四条",
        "第六十八条第一款, 第六十九条第一款",
        "第六十八条第二款, 第六十九条第三款",
        "第六十九条第一项, 第六十九条第一款",
        "第六十九条第二项, 第七十条第一项",
        "第六十四条第一款, 第七十一条第一款第二项",
        "第八条, 第九条"
    })
    void oldNumbersAreReadAsPresentOnes(String old, String present) {
        assertThat(renumbering.present("xiping-police", LAW + old)).isEqualTo(LAW + present);
    }

    @Test
    void onlyACatalogueOfTheOldTextIsReadThatWay() {
        assertThat(renumbering.present("a-catalogue-of-2026", LAW + "第六十一条")).isEqualTo(LAW + "第六十一条");
        assertThat(renumbering.present("xiping-police", "《中华人民共和国数据安全法》第六十一条")).isEqualTo("《中华人民共和国数据安全法》第六十一条");
    }

    @Test
    void anOldNumberWithoutSuccessorIsNeverAPresentOne() {
        assertThat(renumbering.present("xiping-police", LAW + "第六十七条")).isNotEqualTo(LAW + "第六十七条");
    }

    @Test
    void anItemOfTheOldCatalogueIsTheItemOfTheNewOneThatDiffersInItsNumbersOnly() {
        CatalogueItem old = item("xiping-police/item/1", "旧名", "第二十四条第一款", "第六十一条");
        CatalogueItem present = item("xiping-police-2026/item/4", "新名", "第二十六条第一款", "第六十四条");
        CatalogueItem other = item("xiping-police-2026/item/5", "另一事项", "第二十八条", "第六十五条");
        List<CatalogueItem> all = List.of(old, present, other);

        assertThat(violations.same(old, present, all)).isTrue();
        assertThat(violations.same(old, other, all)).isFalse();
    }

    @Test
    void twoViolationsOfOneArticleInOneCatalogueStayTwo() {
        CatalogueItem one = item("xiping-police/item/1", "甲", "第六十九条第一项");
        CatalogueItem two = item("xiping-police/item/2", "乙", "第六十九条第一项");
        assertThat(violations.same(one, two, List.of(one, two))).isFalse();
    }

    @Test
    void whereSeveralItemsCiteTheSameArticlesTheNamesDecide() {
        CatalogueItem one = item("xiping-police/item/1", "甲", "第六十一条");
        CatalogueItem two = item("xiping-police/item/2", "乙", "第六十一条");
        CatalogueItem present = item("xiping-police-2026/item/1", "甲", "第六十四条");
        List<CatalogueItem> all = List.of(one, two, present);

        assertThat(violations.same(one, present, all)).isTrue();
        assertThat(violations.same(two, present, all)).isFalse();
    }

    @Test
    void noTwoItemsOfTodaysCataloguesAreTheSame() {
        Catalogue catalogue = new Catalogue();
        catalogue.agencies().forEach(agency -> {
            List<CatalogueItem> items = catalogue.itemsOf(agency.agency());
            for (CatalogueItem one : items) {
                assertThat(violations.same(agency.agency(), one.item(), one.item()))
                        .isTrue();
                assertThat(items)
                        .filteredOn(other -> violations.same(agency.agency(), one.item(), other.item()))
                        .containsExactly(one);
            }
        });
    }

    private static CatalogueItem item(String id, String name, String... articles) {
        List<String> citations = List.of(articles).stream().map(LAW::concat).toList();
        return new CatalogueItem(
                id,
                name,
                "行政处罚",
                null,
                null,
                null,
                null,
                null,
                citations,
                null,
                null,
                null,
                null,
                "xiping-police",
                Regime.POLICE);
    }
}
