package cn.kuanyan.catalogue;

import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All agencies and their powers, read once from {@code law/catalogues}; a new catalogue is a new file. */
@Component
public class Catalogue {

    private record CatalogueFile(
            String catalogue, String agency, Regime regime, String source, List<CatalogueItem> items) {}

    private static final String FOLDER = "law/catalogues/";

    private final Map<String, Agency> agencies = new LinkedHashMap<>();

    /** Read when the first item is asked for, so that the start need not wait for them. */
    private final Supplier<Map<String, CatalogueItem>> items = SingletonSupplier.of(this::read);

    public Catalogue() {
        for (Agency agency : file("agencies.yaml", new TypeReference<List<Agency>>() {})) {
            agencies.put(agency.agency(), agency);
        }
    }

    private Map<String, CatalogueItem> read() {
        Map<String, CatalogueItem> all = new LinkedHashMap<>();
        for (String name : files()) {
            add(file(name, new TypeReference<CatalogueFile>() {}), all);
        }
        return all;
    }

    private static List<String> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.yaml"))
                    .map(Resource::getFilename)
                    .filter(name -> !"agencies.yaml".equals(name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/catalogues cannot be read", unreadable);
        }
    }

    private static <T> T file(String name, TypeReference<T> type) {
        try (InputStream yaml = new ClassPathResource(FOLDER + name).getInputStream()) {
            return new YAMLMapper().readValue(yaml, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", unreadable);
        }
    }

    private void add(CatalogueFile file, Map<String, CatalogueItem> all) {
        if (!agencies.containsKey(file.agency())) {
            throw new IllegalStateException(file.catalogue() + ": unknown agency " + file.agency());
        }
        for (CatalogueItem item : file.items()) {
            if (all.put(item.item(), item.of(file.agency(), file.regime())) != null) {
                throw new IllegalStateException("item twice: " + item.item());
            }
        }
    }

    public List<Agency> agencies() {
        return List.copyOf(agencies.values());
    }

    /** @throws Rejection when no such agency exists */
    public Agency agency(String id) {
        Agency agency = id == null ? null : agencies.get(id);
        if (agency == null) {
            throw Rejection.of("agency", "机关", "没有这个机关：%s；可用的机关：%s".formatted(id, String.join("、", agencies.keySet())));
        }
        return agency;
    }

    /** All powers of an agency in the order of its catalogue. */
    public List<CatalogueItem> itemsOf(String agency) {
        String id = agency(agency).agency();
        return items.get().values().stream()
                .filter(item -> item.agency().equals(id))
                .toList();
    }

    /**
     * The powers that an organ of the agency may exercise in its own name (行政处罚法第十七条).
     *
     * @param authority 实施主体 to which an officer belongs
     */
    public List<CatalogueItem> itemsOf(String agency, String authority) {
        boolean byItem = agency(agency).authorityByItem();
        return itemsOf(agency).stream()
                .filter(item -> !byItem || item.authority().equals(authority))
                .toList();
    }

    /** @throws Rejection when no such item exists */
    public CatalogueItem item(String id) {
        CatalogueItem item = id == null ? null : items.get().get(id);
        if (item == null) {
            throw Rejection.of("item", "事项", "没有这个事项：%s".formatted(id));
        }
        return item;
    }

    /**
     * An item in the hands of an agency.
     *
     * @throws Rejection when the agency has no such power (行政处罚法第十七条、第三十八条)
     */
    public CatalogueItem item(String agency, String id) {
        CatalogueItem found = id == null ? null : items.get().get(id);
        if (found != null && found.agency().equals(agency)) {
            return found;
        }
        List<CatalogueItem> own = itemsOf(agency);
        return own.stream()
                .filter(item -> item.item().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.of(
                        "item",
                        "《中华人民共和国行政处罚法》第十七条、第三十八条",
                        "%s没有这个事项：%s；可用的事项：%s"
                                .formatted(
                                        agency(agency).name(),
                                        id,
                                        String.join(
                                                "、",
                                                own.stream()
                                                        .map(CatalogueItem::item)
                                                        .toList()))));
    }
}
