package cn.kuanyan.history;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether two items of one agency are the same violation (同一违法行为): the same item, or items whose citations differ only by
 * the renumbering of a law, in one catalogue or in two.
 */
@Component
class SameViolation {

    private final Catalogue catalogue;
    private final Renumbering renumbering;

    SameViolation(Catalogue catalogue, Renumbering renumbering) {
        this.catalogue = catalogue;
        this.renumbering = renumbering;
    }

    /** An item that is no longer in the catalogue is the same only as itself. */
    boolean same(String agency, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<CatalogueItem> items = catalogue.itemsOf(agency);
        Optional<CatalogueItem> first = find(items, one);
        Optional<CatalogueItem> second = find(items, other);
        return first.isPresent() && second.isPresent() && same(first.get(), second.get(), items);
    }

    /**
     * @param items all items of the agency: where several of one catalogue cite the same articles, the articles alone do not
     *     tell the violations apart and the names have to be equal
     */
    boolean same(CatalogueItem one, CatalogueItem other, List<CatalogueItem> items) {
        Set<String> articles = present(one);
        if (articles.isEmpty() || !articles.equals(present(other))) {
            return false;
        }
        boolean differentWords = !Set.copyOf(one.citations()).equals(Set.copyOf(other.citations()));
        if (!differentWords && catalogueOf(one).equals(catalogueOf(other))) {
            return false;
        }
        return one.name().equals(other.name()) || isOnly(one, articles, items) && isOnly(other, articles, items);
    }

    private boolean isOnly(CatalogueItem item, Set<String> articles, List<CatalogueItem> items) {
        return items.stream()
                .filter(another -> !another.item().equals(item.item()))
                .filter(another -> catalogueOf(another).equals(catalogueOf(item)))
                .filter(another -> Set.copyOf(another.citations()).equals(Set.copyOf(item.citations())))
                .noneMatch(another -> present(another).equals(articles));
    }

    private Set<String> present(CatalogueItem item) {
        return item.citations().stream()
                .map(citation -> renumbering.present(catalogueOf(item), citation))
                .collect(Collectors.toSet());
    }

    private static String catalogueOf(CatalogueItem item) {
        return item.item().substring(0, item.item().indexOf('/'));
    }

    private static Optional<CatalogueItem> find(List<CatalogueItem> items, String id) {
        return items.stream().filter(item -> item.item().equals(id)).findFirst();
    }
}
