package cn.kuanyan.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the data of natural persons out of the text of a decision (《行政处罚法》第五十条): a name becomes 张某, of an address
 * the district stays, numbers go. Organisations stay. It is a proposal: a person reads it before it is published, and what
 * the rule still finds then is refused.
 */
public final class Redaction {

    private static final Set<String> TWO_CHARACTER_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "端木", "南宫", "长孙", "宇文", "澹台");

    /** A name that the case does not know, but the text introduces. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(姓名|法定代表人|负责人|经营者|联系人|委托代理人|证人|举报人|投诉人|被询问人)([:：]) ?(\\p{IsHan}(?:[\\p{IsHan}·]{1,3}))(?=[\\s，,。；;、（(]|$)");

    private static final Pattern DISTRICT = Pattern.compile("^.*?(?:[县旗]|市?[\\p{IsHan}]{1,6}区|市)(?!.{0,12}(?:[县旗区]))");

    /** An address with a house, whose beginning names the district. */
    private static final Pattern HOUSE = Pattern.compile(
            "([县旗区市])([\\p{IsHan}A-Za-z0-9·]{1,24}?(?:路|街|道|巷|弄|胡同|村|社|小区|花园|公寓|大厦|新村|镇|乡)[\\p{IsHan}A-Za-z0-9\\-]{0,20}?[0-9一二三四五六七八九十百]+(?:号楼|号|栋|幢|单元|室|楼|层|组|户)(?:院?[0-9A-Za-z一二三四五六七八九十\\-]{1,8}(?:号楼|号|栋|幢|单元|室|楼|层|户))*院?)");

    /** Private-use characters stand in the place of what must not be touched. */
    private static final int FIRST_PLACE = 0xE000;

    private static final int PLACES = 500;

    private static final String REMOVED = "（已隐去）";

    private final PrivateData known;

    public Redaction(PrivateData known) {
        this.known = known;
    }

    /**
     * What the rule makes of a text.
     *
     * @param text without what the rule finds
     * @param replaced what was taken out, in the order of the rules, and what stands in its place
     */
    public record Proposal(String text, Map<String, String> replaced) {}

    /** The text without what the rule finds. */
    public String propose(String text) {
        return proposal(text).text();
    }

    public Proposal proposal(String text) {
        Map<String, String> replaced = new LinkedHashMap<>();
        String open = kept(PlainForm.of(text).replaceAll("[\\uE000-\\uF8FF]", ""));
        for (String address : known.addresses()) {
            open = hidden(open, PlainForm.of(address), district(address), replaced);
        }
        for (String secret : known.secrets()) {
            open = hidden(open, PlainForm.of(secret), REMOVED, replaced);
        }
        for (String person : known.persons()) {
            open = hidden(open, person, someone(person), replaced);
        }
        for (PersonalNumber number : PersonalNumber.values()) {
            open = hidden(open, number.in(open), found -> number.removed(), replaced);
        }
        open = hidden(open, HOUSE.matcher(open), found -> found.group(1) + "（详细地址已隐去）", replaced);
        open = hidden(
                open,
                INTRODUCED.matcher(open),
                found -> found.group(1)
                        + found.group(2)
                        + (found.group(3).endsWith("某") ? found.group(3) : someone(found.group(3))),
                replaced);
        for (String person : known.mentioned()) {
            open = hidden(open, person, someone(person), replaced);
        }
        return new Proposal(restored(open), replaced);
    }

    /**
     * A text without further words that a person marked.
     */
    public static String without(String text, List<String> marked) {
        String open = PlainForm.of(text);
        for (String word : marked) {
            open = open.replace(PlainForm.of(word), REMOVED);
        }
        return open;
    }

    /** Whether a text has these words, however wide its digits and letters are. */
    public static boolean has(String text, String words) {
        return PlainForm.of(text).contains(PlainForm.of(words));
    }

    private String hidden(String open, String what, String shown, Map<String, String> replaced) {
        return hidden(open, Pattern.compile(Pattern.quote(what)).matcher(open), found -> shown, replaced);
    }

    private String hidden(
            String open, Matcher matcher, Function<MatchResult, String> shown, Map<String, String> replaced) {
        return matcher.replaceAll(found -> {
            String instead = shown.apply(found);
            if (!instead.equals(found.group())) {
                replaced.putIfAbsent(restored(found.group()), restored(instead));
            }
            return Matcher.quoteReplacement(instead);
        });
    }

    /** What must not be published and still stands in a text, each as it stands there with its kind, for the person to remove. */
    public List<String> remaining(String text) {
        String open = kept(PlainForm.of(text));
        List<String> found = new ArrayList<>();
        for (PersonalNumber number : PersonalNumber.values()) {
            Matcher matcher = number.in(open);
            while (matcher.find()) {
                found.add(number.label() + "“" + matcher.group() + "”");
            }
            open = matcher.replaceAll("");
        }
        String rest = open.replace(" ", "");
        known.persons().stream().filter(rest::contains).forEach(name -> found.add("自然人姓名“" + name + "”"));
        known.secrets().stream()
                .filter(secret -> rest.contains(PlainForm.of(secret)))
                .forEach(secret -> found.add("须保密的内容“" + secret + "”"));
        known.addresses().stream()
                .filter(address -> rest.contains(PlainForm.of(address)))
                .forEach(address -> found.add("自然人住址“" + address + "”"));
        return found;
    }

    /** 张某 for 张三, 欧阳某 for 欧阳明. */
    public static String someone(String name) {
        boolean two = name.length() > 2 && TWO_CHARACTER_SURNAMES.contains(name.substring(0, 2));
        return name.substring(0, name.offsetByCodePoints(0, two ? 2 : 1)) + "某";
    }

    /** The address down to its county or district; nothing of one in which none can be told. */
    static String district(String address) {
        Matcher found = DISTRICT.matcher(address);
        return (found.find() ? found.group() : "") + "（详细地址已隐去）";
    }

    private String kept(String text) {
        String open = text;
        for (int at = 0; at < Math.min(PLACES, known.organisations().size()); at++) {
            open = open.replace(known.organisations().get(at), Character.toString(FIRST_PLACE + at));
        }
        return open;
    }

    private String restored(String text) {
        String whole = text;
        for (int at = 0; at < Math.min(PLACES, known.organisations().size()); at++) {
            whole = whole.replace(
                    Character.toString(FIRST_PLACE + at), known.organisations().get(at));
        }
        return whole;
    }
}
