package cn.kuanyan.publication;

import java.util.Comparator;
import java.util.List;

/**
 * What a case knows of persons, so that the rule finds it in a text.
 *
 * @param persons names of natural persons, who become 张某
 * @param mentioned names that stand where papers name a person, such as a witness: they are proposed to become 赵某, and
 *     the person who reads the text decides, because such a field may hold another word
 * @param secrets what must not be readable at all: names of complainants, identity numbers, telephones
 * @param addresses of natural persons, of which the district stays
 * @param organisations names, codes of organisations and names of officers, which stay even where they contain one of the others
 */
public record PrivateData(
        List<String> persons,
        List<String> mentioned,
        List<String> secrets,
        List<String> addresses,
        List<String> organisations) {

    public PrivateData {
        persons = present(persons);
        mentioned = present(mentioned);
        secrets = present(secrets);
        addresses = present(addresses);
        organisations = present(organisations);
    }

    private static List<String> present(List<String> texts) {
        return texts.stream()
                .filter(text -> text != null && text.strip().length() > 1)
                .map(String::strip)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
