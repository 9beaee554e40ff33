package cn.kuanyan.procedure.interview;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import org.springframework.stereotype.Component;

/** 约谈的法律依据: who may summon, and under which provision. */
@Component
class InterviewBasis {

    /** Interview of a provider of internet news, of which the national office is told. */
    static final String NEWS_SERVICE = "NEWS_SERVICE";

    private final Catalogue catalogue;

    InterviewBasis(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Rejection when the agency has no power to summon under the provision */
    void check(Act act) {
        PenaltyCase about = act.penaltyCase();
        boolean cyberspace = about.regime().equals(Regime.CAC.name());
        switch (act.data().need("basis")) {
            case "CYBERSECURITY" -> {
                if (!catalogue.agency(about.agency()).provincial()) {
                    throw Rejection.of("basis", "《中华人民共和国网络安全法》第五十八条", "依照该条约谈的权限属于省级以上人民政府有关部门，本机关无权依照该条约谈，请选择其他依据。");
                }
            }
            case NEWS_SERVICE, "CAC_PROCEDURE" -> {
                if (!cyberspace) {
                    throw Rejection.of("basis", "约谈权限", "该规定由网信部门实施，本机关不能依照该规定约谈，请选择其他依据。");
                }
            }
            default -> {
                // 《个人信息保护法》第六十四条 names every department with duties of protection; another provision is written out.
            }
        }
    }

    /** The provision as the notice names it. */
    static String inWords(RecordData notice) {
        return switch (notice.need("basis")) {
            case "CAC_PROCEDURE" -> "《网信部门行政执法程序规定》";
            case NEWS_SERVICE -> "《互联网新闻信息服务单位约谈工作规定》";
            case "PERSONAL_INFORMATION" -> "《中华人民共和国个人信息保护法》第六十四条";
            case "CYBERSECURITY" -> "《中华人民共和国网络安全法》第五十八条";
            default -> notice.need("basisText");
        };
    }
}
