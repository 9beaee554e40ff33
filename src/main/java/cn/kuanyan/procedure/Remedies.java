package cn.kuanyan.procedure;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a decision must say about performance and remedies (《行政处罚法》第五十九条第四、五项), with the periods of the table. */
@Component
public class Remedies {

    private final Catalogue catalogue;
    private final TimeLimitRules limits;

    Remedies(Catalogue catalogue, TimeLimitRules limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    public String text(PenaltyCase penaltyCase, LocalDate on) {
        return "如不服本决定，可以自收到本决定书之日起%s内向%s申请行政复议，也可以自收到本决定书之日起%s内依法向有管辖权的人民法院提起行政诉讼。"
                .formatted(
                        period("reconsideration", penaltyCase, on),
                        catalogue.agency(penaltyCase.agency()).reconsideration(),
                        period("litigation", penaltyCase, on));
    }

    /** Against a decision made on the spot reconsideration comes first (《行政复议法》第二十三条第一款第一项). */
    public String textOnTheSpot(PenaltyCase penaltyCase, LocalDate on) {
        return "如不服本决定，应当自收到本决定书之日起%s内先向%s申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起%s内依法向有管辖权的人民法院提起行政诉讼。"
                .formatted(
                        period("reconsideration", penaltyCase, on),
                        catalogue.agency(penaltyCase.agency()).reconsideration(),
                        period("litigationAfterReconsideration", penaltyCase, on));
    }

    public String performance(PenaltyCase penaltyCase, LocalDate on) {
        return "自收到本决定书之日起%s内到指定的银行或者通过电子支付系统缴纳罚款。".formatted(period("payment", penaltyCase, on));
    }

    private String period(String code, PenaltyCase penaltyCase, LocalDate on) {
        TimeLimitRule rule = limits.find(code, penaltyCase.regime(), on);
        return rule.unit().describe(rule.value());
    }
}
