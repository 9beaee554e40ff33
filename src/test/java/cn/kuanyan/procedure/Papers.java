package cn.kuanyan.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Completed forms of an ordinary case; a test changes what it is about. */
public final class Papers {

    public static final String COMPANY_CODE = withCreditCheckDigit("91620500MA7CANARY");
    public static final String COMPANY = "金丝雀网络科技有限公司";
    public static final String PERSON_ID = withIdCheckDigit("62050219850612001");
    public static final String PERSON = "金丝雀";

    private Papers() {}

    /** A map of pairs; values are texts, booleans, numbers or lists as a client sends them. */
    public static Map<String, Object> form(Object... pairs) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            form.put((String) pairs[i], value instanceof LocalDate day ? day.toString() : value);
        }
        return form;
    }

    /** The same form with some answers changed; {@code null} leaves a field blank. */
    public static Map<String, Object> with(Map<String, Object> form, Object... pairs) {
        Map<String, Object> changed = new HashMap<>(form);
        form(pairs).forEach((key, value) -> {
            if (value == null) {
                changed.remove(key);
            } else {
                changed.put(key, value);
            }
        });
        return changed;
    }

    public static Map<String, Object> company() {
        return form(
                "kind",
                "ORGANISATION",
                "name",
                COMPANY,
                "identifier",
                COMPANY_CODE,
                "legalRepresentative",
                PERSON,
                "address",
                "天水市秦州区金丝雀路1号",
                "phone",
                "0938-8200001");
    }

    public static Map<String, Object> personInCharge() {
        return form(
                "kind",
                "PERSON_IN_CHARGE",
                "name",
                PERSON,
                "identifier",
                PERSON_ID,
                "organisationIdentifier",
                COMPANY_CODE,
                "address",
                "天水市秦州区金丝雀路2号",
                "phone",
                "13900000001");
    }

    public static Map<String, Object> registration(String item, LocalDate today, Object... parties) {
        return form(
                "source",
                "INSPECTION",
                "sourceReceivedOn",
                today,
                "item",
                item,
                "conductStart",
                today.minusDays(20),
                "conductEnd",
                today.minusDays(5),
                "conductContinuing",
                false,
                "discoveredOn",
                today.minusDays(1),
                "conductPlace",
                "天水市秦州区",
                "clue",
                "检查中发现该单位为未提供真实身份信息的用户提供信息发布服务。",
                "parties",
                parties.length == 0 ? List.of(company()) : List.of(parties));
    }

    public static Map<String, Object> proposalToFile(String officerOne, String officerTwo) {
        return form(
                "findings", "经初步核查，线索属实。",
                "proposal", "FILE",
                "reason", "有证据证明涉嫌违法，依法应当给予行政处罚，属于本机关管辖。",
                "officerOne", officerOne,
                "officerTwo", officerTwo);
    }

    public static Map<String, Object> closingReport(String ground) {
        return form("summary", "案件已经办理完毕。", "ground", ground);
    }

    public static Map<String, Object> approved() {
        return form("answer", "approve", "opinion", "同意。");
    }

    public static Map<String, Object> returned(String answer) {
        return form("answer", answer, "opinion", "事实部分须补充说明，请补正后再报。");
    }

    public static Map<String, Object> evidence(LocalDate today, String officerOne, String officerTwo, String answer) {
        return form(
                "kind",
                "ELECTRONIC_DATA",
                "title",
                "用户注册信息及后台日志",
                "collectedOn",
                today,
                "place",
                "当事人住所地机房",
                "source",
                "当事人提供",
                "officerOne",
                officerOne,
                "officerTwo",
                officerTwo,
                "credentialsShown",
                true,
                "content",
                "提取用户注册数据，其中未提供真实身份信息的账号仍可发布信息。",
                "answer",
                answer);
    }

    public static Map<String, Object> orderToCorrect(LocalDate today, LocalDate correctBy) {
        return form(
                "requirement", "立即停止为未提供真实身份信息的用户提供服务，并完成存量账号的身份信息核验。",
                "orderedOn", today,
                "deliveredOn", today,
                "correctBy", correctBy);
    }

    public static Map<String, Object> recheck(LocalDate today, String result) {
        return form("checkedOn", today, "result", result, "findings", "现场复查后台系统。", "answer", "conclude");
    }

    public static Map<String, Object> report(String interviewPlanned) {
        return form(
                "facts", "当事人未要求用户提供真实身份信息即提供信息发布服务，经责令改正仍拒不改正。",
                "evidenceSummary", "用户注册信息、后台日志、复查笔录。",
                "conclusion", "ESTABLISHED",
                "basis", "《中华人民共和国网络安全法》第二十六条第一款、第六十四条",
                "interviewPlanned", interviewPlanned,
                "complexOrGrave", "NO");
    }

    public static Map<String, Object> priorNotice() {
        return form(
                "facts", "当事人未要求用户提供真实身份信息即提供信息发布服务。",
                "reasons", "经责令改正拒不改正。",
                "basis", "《中华人民共和国网络安全法》第六十四条",
                "proposedPenalty", "罚款",
                "contact", "承办机构，联系电话0938-8200000");
    }

    public static Map<String, Object> delivered(LocalDate today) {
        return form("deliveredOn", today, "method", "DIRECT", "receivedBy", "当事人本人");
    }

    public static Map<String, Object> statement(String kind, LocalDate today) {
        return form("kind", kind, "receivedOn", today, "content", "当事人提出：公司规模小，请求从轻处罚。");
    }

    public static Map<String, Object> interviewNotice(LocalDate today, LocalDate interview) {
        return form(
                "reason", "了解拒不改正的原因。",
                "basis", "CAC_PROCEDURE",
                "interviewOn", interview,
                "place", "机关会议室",
                "participants", "法定代表人",
                "notifiedOn", today);
    }

    public static Map<String, Object> interviewRecord(LocalDate today) {
        return form(
                "heldOn", today,
                "place", "机关会议室",
                "officerOne", "tsofficer1",
                "officerTwo", "tsofficer2",
                "attendees", "法定代表人",
                "record", "约谈人说明违法事实和法律后果，被约谈人表示知悉。");
    }

    /** Facts that lead to an ordinary penalty. */
    public static Map<String, Object> refusedToCorrect() {
        return TestFacts.of("refusedToCorrect", "true", "harm", "SUBSTANTIAL", "gravity", "ORDINARY");
    }

    /** Facts that lead to 不予处罚 (《行政处罚法》第三十三条第一款). */
    public static Map<String, Object> trivialAndCorrected() {
        return TestFacts.of(
                "firstViolation", "true",
                "gravity", "TRIVIAL",
                "harm", "NONE",
                "correction", "WHEN_ORDERED");
    }

    public static Map<String, Object> fineProposed(String fine) {
        return form(
                "outcome", "STANDARD",
                "kinds", List.of("FINE"),
                "fine", fine,
                "basis", "《中华人民共和国网络安全法》第六十四条",
                "reasons", "经责令改正拒不改正，无从轻、减轻情节。");
    }

    public static Map<String, Object> exemptionProposed() {
        return form(
                "outcome", "EXEMPT",
                "basis", "《中华人民共和国行政处罚法》第三十三条第一款",
                "reasons", "违法行为轻微并及时改正，没有造成危害后果。");
    }

    public static Map<String, Object> reviewed(String answer) {
        return form("adopted", answer.equals("changed") ? "YES" : "NO", "answer", answer, "reasons", "经复核。");
    }

    public static Map<String, Object> hearingNotice(LocalDate today, LocalDate hearing) {
        return form("notifiedOn", today, "hearingOn", hearing, "place", "听证室", "openHearing", "YES");
    }

    public static Map<String, Object> hearingRecord() {
        return form(
                "attendees", "主持人、记录员、办案人员、当事人代表",
                "investigatorsCase", "提出违法事实、证据和处罚建议。",
                "partyCase", "认为处罚过重。",
                "record", "双方举证、质证，各自陈述最后意见。",
                "signed", true);
    }

    public static Map<String, Object> legal() {
        Map<String, Object> review = form("opinion", "经审核，同意。", "answer", "approve");
        List.of("authority", "facts", "law", "procedure", "discretion", "document")
                .forEach(point -> review.put(point, "YES"));
        return review;
    }

    public static Map<String, Object> illegal(String returnTo) {
        return with(legal(), "facts", "NO", "opinion", "主要事实证据不足。", "answer", "return", "returnTo", returnTo);
    }

    public static Map<String, Object> fineDecided(String fine) {
        return form(
                "outcome", "PENALTY",
                "kinds", List.of("FINE"),
                "fine", fine,
                "facts", "未要求用户提供真实身份信息，经责令改正拒不改正。",
                "basis", "《中华人民共和国网络安全法》第六十四条",
                "reasons", "无从轻、减轻情节。",
                "standard", "罚款幅度为五万元以上五十万元以下，按一般情节裁量。",
                "performance", "自收到本决定书之日起15日内缴纳。",
                "remedies", "60日内申请行政复议，或者6个月内提起行政诉讼。");
    }

    /** A decision that imposes no penalty. */
    public static Map<String, Object> decidedWithoutPenalty(String outcome) {
        return form(
                "outcome", outcome,
                "facts", "经调查认定的事实。",
                "basis", "《中华人民共和国行政处罚法》第五十七条第一款",
                "reasons", "依法不给予行政处罚。",
                "standard", "依照裁量权基准不予处罚。",
                "remedies", "60日内申请行政复议，或者6个月内提起行政诉讼。");
    }

    public static Map<String, Object> draftAccepted(String complexOrGrave) {
        return form("answer", "approve", "complexOrGrave", complexOrGrave, "complexReason", "理由。", "opinion", "同意。");
    }

    public static Map<String, Object> draftReturned(String returnTo) {
        Map<String, Object> review = with(draftAccepted("NO"), "opinion", "须补正后再报。");
        review.putAll(
                returnTo == null
                        ? form("answer", "return")
                        : form("answer", "returnToEarlierStep", "returnTo", returnTo));
        return review;
    }

    public static Map<String, Object> discussed(LocalDate today, String answer) {
        return form("heldOn", today, "participants", "主要负责人、副职负责人", "record", "逐一发表意见。", "answer", answer);
    }

    public static Map<String, Object> payment(LocalDate today, String amount) {
        return form("paidOn", today, "amount", amount, "receiptNumber", "PJ0001");
    }

    public static Map<String, Object> rectification(LocalDate today, String answer) {
        Map<String, Object> check = form("checkedOn", today, "findings", "现场检查后台系统。", "answer", answer);
        return answer.equals("notYet") ? with(check, "nextCheckOn", today.plusDays(5)) : check;
    }

    private static String withCreditCheckDigit(String seventeen) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(seventeen.charAt(i)) * weights[i];
        }
        return seventeen + alphabet.charAt((31 - sum % 31) % 31);
    }

    private static String withIdCheckDigit(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
