package cn.kuanyan.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/catalogue?agency=}: the powers of an agency with their statutory tiers. */
@RestController
class CatalogueApi {

    record ItemView(
            String item,
            String name,
            String kind,
            String authority,
            String department,
            String level,
            String officialCode,
            List<String> basis,
            List<String> citations,
            String duties,
            String accountability,
            Regime regime,
            List<String> rows,
            String remark,
            List<PenaltyTier> tiers) {}

    private final Catalogue catalogue;
    private final PenaltyTiers tiers;

    CatalogueApi(Catalogue catalogue, PenaltyTiers tiers) {
        this.catalogue = catalogue;
        this.tiers = tiers;
    }

    @GetMapping("/api/catalogue")
    List<ItemView> catalogue(@RequestParam(name = "agency", required = false) String agency) {
        return catalogue.itemsOf(agency).stream().map(this::view).toList();
    }

    private ItemView view(CatalogueItem item) {
        return new ItemView(
                item.item(),
                item.name(),
                item.kind(),
                item.authority(),
                item.department(),
                item.level(),
                item.officialCode(),
                item.basis(),
                item.citations(),
                item.duties(),
                item.accountability(),
                item.regime(),
                item.rows(),
                item.remark(),
                tiers.of(item.item()));
    }
}
