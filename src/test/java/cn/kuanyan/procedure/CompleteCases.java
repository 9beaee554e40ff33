package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.company;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.personInCharge;
import static cn.kuanyan.procedure.Papers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The two stories that every part of the product is tried with, from 立案 to 结案 with all their people. */
@Component
public class CompleteCases {

    private final People walk;

    public CompleteCases(People walk) {
        this.walk = walk;
    }

    /** 天水: 拒不改正, a fine for the company and its person in charge after defence, hearing, review and discussion. */
    public String tianshui(LocalDate start) {
        walk.itIs(start);
        String instance = walk.registers(
                "tsofficer1", continuing(Papers.registration("tianshui-cac/72", start, company(), personInCharge())));
        walk.does("tsofficer1", instance, "userTask_verifyClue", Papers.proposalToFile("tsofficer1", "tsofficer2"));
        walk.does("tshead", instance, "userTask_approveFiling", approved());

        walk.does(
                "tsofficer1",
                instance,
                "userTask_collectEvidence",
                Papers.evidence(start, "tsofficer1", "tsofficer2", "orderCorrection"));
        walk.does("tsofficer1", instance, "userTask_orderCorrection", Papers.orderToCorrect(start, start.plusDays(7)));
        walk.itIs(start.plusDays(9));
        walk.does("tsofficer2", instance, "userTask_recheckCorrection", Papers.recheck(walk.today(), "REFUSED"));
        walk.does("tsofficer1", instance, "userTask_writeInvestigationReport", Papers.report("YES"));
        walk.does("tssection", instance, "userTask_approveInvestigationReport", approved());
        walk.does(
                "tsofficer1",
                instance,
                "userTask_notifyInterview",
                form(
                        "reason", "了解拒不改正的原因。",
                        "basis", "CAC_PROCEDURE",
                        "interviewOn", walk.today(),
                        "interviewTime", "上午10时",
                        "place", "机关会议室",
                        "participants", "金丝雀（法定代表人）",
                        "notifiedOn", walk.today()));
        walk.does(
                "tsofficer1",
                instance,
                "userTask_recordInterview",
                form(
                        "heldOn", walk.today(),
                        "place", "机关会议室",
                        "officerOne", "tsofficer1",
                        "officerTwo", "tsofficer2",
                        "attendees", "金丝雀（法定代表人）",
                        "record", "约谈人说明违法事实和法律后果，被约谈人表示知悉。"));

        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_stateFacts",
                TestFacts.of("refusedToCorrect", "true", "harm", "SUBSTANTIAL", "gravity", "ORDINARY"));
        proposesFine("tsofficer1", instance, "200000", "40000");
        walk.doesForEach("tssection", instance, "userTask_approveProposal", approved());

        draftsNotice("tsofficer1", instance, "200,000.00", "40,000.00");
        walk.doesForEach("tshead", instance, "userTask_approvePriorNotice", approved());
        walk.doesForEach("tsofficer2", instance, "userTask_deliverPriorNotice", Papers.delivered(walk.today()));
        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_registerStatement",
                with(Papers.statement("STATEMENT", walk.today()), "content", "经营规模小，请求从轻处罚。"));
        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_registerStatement",
                with(Papers.statement("HEARING_REQUEST", walk.today()), "content", "要求举行听证。"));
        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_reviewStatement",
                form("adopted", "NO", "answer", "unchanged", "reasons", "经营规模小不属于法定的从轻情节，申辩理由不成立。"));

        walk.doesForEach(
                "tshearing",
                instance,
                "userTask_acceptHearing",
                form("chair", "tshearing", "recorder", "tsrecorder", "acceptedOn", walk.today()));
        LocalDate hearing = start.plusDays(23);
        walk.doesForEach(
                "tsrecorder",
                instance,
                "userTask_notifyHearing",
                form(
                        "notifiedOn", walk.today(),
                        "hearingOn", hearing,
                        "hearingTime", "09:30",
                        "place", "本机关听证室",
                        "openHearing", "YES"));
        walk.itIs(hearing);
        walk.doesForEach("tshearing", instance, "userTask_holdHearing", form("answer", "held", "heldOn", hearing));
        walk.doesForEach(
                "tsrecorder",
                instance,
                "userTask_recordHearing",
                form(
                        "attendees", "调查人员天水办案人员一、天水办案人员二；当事人的代表人金丝雀。",
                        "investigatorsCase", "出示用户注册信息及后台日志、责令改正通知书和复查情况，建议依照《中华人民共和国网络安全法》第六十四条处以罚款。",
                        "partyCase", "对违法事实和证据没有异议，认为罚款数额过高。",
                        "record", "双方举证、质证，各自陈述最后意见。",
                        "signed", true));
        walk.doesForEach(
                "tshearing",
                instance,
                "userTask_reportHearing",
                form("opinion", "事实清楚，证据确凿，建议维持拟处罚意见。", "answer", "unchanged"));

        walk.does(
                "tsreviewer",
                instance,
                "userTask_reviewLegality",
                form(
                        "authority",
                        "YES",
                        "facts",
                        "YES",
                        "law",
                        "YES",
                        "procedure",
                        "YES",
                        "discretion",
                        "YES",
                        "document",
                        "YES",
                        "opinion",
                        "同意。",
                        "answer",
                        "approve"));

        draftsDecision("tsofficer1", instance, "200000", "40000");
        walk.doesForEach(
                "tshead",
                instance,
                "userTask_reviewDecision",
                form("answer", "approve", "complexOrGrave", "YES", "complexReason", "经过听证，数额较大。", "opinion", "同意。"));
        walk.doesOwn("tsdeputy1", instance, "userTask_giveOpinion", OPINION);
        walk.doesOwn("tsdeputy2", instance, "userTask_giveOpinion", OPINION);
        walk.doesForEach(
                "tshead",
                instance,
                "userTask_concludeDiscussion",
                form(
                        "heldOn", walk.today(),
                        "participants", "天水负责人、天水副职负责人一、天水副职负责人二",
                        "record", "逐一发表意见，一致同意。",
                        "answer", "approve"));
        walk.doesForEach("tshead", instance, "userTask_signDecision", form("outcome", "PENALTY", "confirmation", true));
        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_serveDecision",
                form("servedOn", walk.today(), "method", "ON_THE_SPOT", "receivedBy", "金丝雀"));
        walk.doesForEach(
                "tssection",
                instance,
                "userTask_publishDecision",
                form(
                        "published", "YES",
                        "publishedOn", walk.today(),
                        "channel", "机关网站",
                        "redaction", "自然人的身份证件号码、住址、联系方式"));
        walk.itIs(walk.today().plusDays(10));
        pays("tsclerk", instance, "200000", "40000");
        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_educateParty",
                form("educatedOn", walk.today(), "content", "宣讲网络实名制要求。", "commitmentSigned", "NO"));
        walk.doesForEach(
                "tsofficer1",
                instance,
                "userTask_checkRectification",
                form("checkedOn", walk.today(), "findings", "已完成核验。", "answer", "done"));
        closes("ts", instance, "EXECUTED", "决定书已经当场送达两名当事人，罚款已经全部缴清，整改情况已经核验。");
        return instance;
    }

    /** 西平: first, trivial, corrected, no harm: no penalty, education, commitment, follow-up. */
    public String xiping(LocalDate start) {
        return xiping(start, with(company(), "address", "西平县金丝雀路1号", "phone", "0396-6200001"));
    }

    /** The same story of another company. */
    public String xiping(LocalDate start, Map<String, Object> company) {
        walk.itIs(start);
        String instance = walk.registers(
                "xpofficer1",
                with(continuing(Papers.registration("xiping-police/item/1", start, company)), "conductPlace", "西平县"));
        walk.does("xpofficer1", instance, "userTask_verifyClue", Papers.proposalToFile("xpofficer1", "xpofficer2"));
        walk.does("xphead", instance, "userTask_approveFiling", approved());
        walk.does(
                "xpofficer1",
                instance,
                "userTask_collectEvidence",
                Papers.evidence(start, "xpofficer1", "xpofficer2", "orderCorrection"));
        walk.does("xpofficer1", instance, "userTask_orderCorrection", Papers.orderToCorrect(start, start.plusDays(3)));
        walk.itIs(start.plusDays(2));
        walk.does("xpofficer1", instance, "userTask_recheckCorrection", Papers.recheck(walk.today(), "CORRECTED"));
        walk.does(
                "xpofficer1",
                instance,
                "userTask_writeInvestigationReport",
                with(
                        Papers.report("NO"),
                        "facts",
                        "当事人未要求用户提供真实身份信息即提供信息发布服务，经责令改正已经按期改正，没有造成危害后果。",
                        "basis",
                        "《中华人民共和国网络安全法》第二十六条第一款、《中华人民共和国行政处罚法》第三十三条第一款"));
        walk.does("xpsection", instance, "userTask_approveInvestigationReport", approved());
        walk.does(
                "xpofficer1",
                instance,
                "userTask_stateFacts",
                TestFacts.of(
                        "firstViolation", "true",
                        "gravity", "TRIVIAL",
                        "harm", "NONE",
                        "adverseSocialImpact", "false",
                        "correction", "WHEN_ORDERED"));
        walk.does(
                "xpofficer1",
                instance,
                "userTask_proposePenalty",
                form(
                        "outcome", "EXEMPT",
                        "basis", "《中华人民共和国行政处罚法》第三十三条第一款",
                        "reasons", "初次违法，违法行为轻微并及时改正，没有造成危害后果。"));
        walk.does("xpsection", instance, "userTask_approveProposal", approved());
        walk.does(
                "xpofficer1",
                instance,
                "userTask_draftDecision",
                form(
                        "outcome", "NO_PENALTY",
                        "facts", "当事人未要求用户提供真实身份信息即提供信息发布服务，违反了《中华人民共和国网络安全法》第二十六条第一款的规定，经责令改正已经按期改正。",
                        "basis", "《中华人民共和国行政处罚法》第三十三条第一款",
                        "reasons", "违法行为轻微并及时改正，没有造成危害后果。",
                        "remedies", "如不服本决定，可以自收到本决定书之日起60日内向西平县人民政府申请行政复议，也可以自收到本决定书之日起6个月内依法向有管辖权的人民法院提起行政诉讼。"));
        walk.does(
                "xphead",
                instance,
                "userTask_reviewDecision",
                form("answer", "approve", "complexOrGrave", "NO", "opinion", "同意。"));
        walk.does("xphead", instance, "userTask_signDecision", form("outcome", "NO_PENALTY", "confirmation", true));
        walk.does(
                "xpofficer1",
                instance,
                "userTask_serveDecision",
                form("servedOn", walk.today(), "method", "DIRECT", "receivedBy", "当事人"));
        walk.does(
                "xpsection",
                instance,
                "userTask_publishDecision",
                form("published", "YES", "publishedOn", walk.today(), "channel", "机关网站"));
        walk.does(
                "xpofficer1",
                instance,
                "userTask_educateParty",
                form(
                        "educatedOn", walk.today(),
                        "content", "告知相关法律法规及法律后果。",
                        "commitmentSigned", "YES",
                        "commitment", "承诺今后依法要求用户提供真实身份信息。"));
        walk.does(
                "xpofficer1",
                instance,
                "userTask_checkRectification",
                form("checkedOn", walk.today(), "findings", "整改到位。", "answer", "done"));
        closes("xp", instance, "NO_PENALTY", "当事人已经按期改正，已经对当事人进行教育并送达不予行政处罚决定书。");
        return instance;
    }

    private static final String COMPANY_FACTS = "当事人未要求用户提供真实身份信息即提供信息发布服务，经责令改正拒不改正，违反了《中华人民共和国网络安全法》第二十六条第一款的规定。";
    private static final String PERSON_FACTS =
            "当事人是金丝雀网络科技有限公司直接负责的主管人员，该公司未要求用户提供真实身份信息即提供信息发布服务，经责令改正拒不改正，违反了《中华人民共和国网络安全法》第二十六条第一款的规定。";
    private static final Map<String, Object> OPINION = form("position", "AGREE", "opinion", "同意拟作决定。");

    private void proposesFine(String user, String instance, String company, String person) {
        String[] fines = {company, person};
        for (int i = 0; i < fines.length; i++) {
            walk.does(
                    user,
                    instance,
                    "userTask_proposePenalty",
                    form(
                            "outcome", "STANDARD",
                            "kinds", List.of("FINE"),
                            "fine", fines[i],
                            "basis", "《中华人民共和国网络安全法》第六十四条",
                            "reasons", "经责令改正拒不改正，无从轻、减轻情节。"));
        }
    }

    private void draftsNotice(String user, String instance, String company, String person) {
        String[] fines = {company, person};
        String[] facts = {COMPANY_FACTS, PERSON_FACTS};
        for (int i = 0; i < fines.length; i++) {
            walk.does(
                    user,
                    instance,
                    "userTask_draftPriorNotice",
                    with(
                            Papers.priorNotice(),
                            "facts",
                            facts[i],
                            "reasons",
                            "经责令改正拒不改正，无从轻、减轻情节。",
                            "proposedPenalty",
                            "罚款人民币%s元".formatted(fines[i]),
                            "contact",
                            "网络执法科，天水市秦州区金丝雀路100号，0938-8200000"));
        }
    }

    private void draftsDecision(String user, String instance, String company, String person) {
        String[] fines = {company, person};
        String[] facts = {COMPANY_FACTS, PERSON_FACTS};
        String[] ranges = {"五万元以上五十万元以下", "一万元以上十万元以下"};
        for (int i = 0; i < fines.length; i++) {
            walk.does(
                    user,
                    instance,
                    "userTask_draftDecision",
                    form(
                            "outcome", "PENALTY",
                            "kinds", List.of("FINE"),
                            "fine", fines[i],
                            "facts", facts[i],
                            "basis", "《中华人民共和国网络安全法》第六十四条",
                            "reasons", "当事人经责令改正拒不改正，无从轻、减轻情节；申辩理由不成立，不予采纳。",
                            "standard", "罚款幅度为%s，按一般情节裁量。".formatted(ranges[i]),
                            "performance", "自收到本决定书之日起15日内到指定的银行或者通过电子支付系统缴纳罚款。",
                            "remedies", "如不服本决定，可以自收到本决定书之日起60日内向天水市人民政府申请行政复议，也可以自收到本决定书之日起6个月内依法向有管辖权的人民法院提起行政诉讼。"));
        }
    }

    /** What the party did was still going on when the case was registered. */
    private static Map<String, Object> continuing(Map<String, Object> registration) {
        return with(registration, "conductContinuing", true, "conductEnd", null);
    }

    private void pays(String user, String instance, String company, String person) {
        for (String amount : List.of(company, person)) {
            walk.does(
                    user,
                    instance,
                    "userTask_recordPayment",
                    form("paidOn", walk.today(), "amount", amount, "receiptNumber", "PJ0001"));
        }
    }

    private void closes(String agency, String instance, String ground, String summary) {
        walk.does(
                agency + "officer1",
                instance,
                "userTask_draftClosingReport",
                form("summary", summary, "ground", ground));
        walk.does(agency + "head", instance, "userTask_approveClosing", approved());
        walk.does(
                agency + "keeper",
                instance,
                "userTask_archiveCase",
                form("volume", "2026-1", "pages", 60, "location", "档案室"));
    }
}
