package cn.kuanyan.procedure.transfer;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of the transfer to another authority that have no gate but the order of their dates. */
@Configuration(proxyBeanMethods = false)
class JurisdictionSteps {

    private record PlainStep(String name, Consumer<Act> doing) implements Step {

        @Override
        public void take(Act act) {
            doing.accept(act);
        }
    }

    /** 审批移送管辖: the head lets the case go, has the other authority asked, or keeps it (《行政处罚法》第二十五条). */
    @Bean
    Step decideJurisdictionTransfer() {
        return new PlainStep("decide-jurisdiction-transfer", act -> {
            if (!act.data().is("answer", "refuse")) {
                Matter.JURISDICTION_TRANSFER.requirePossible(act.penaltyCase());
            }
        });
    }

    /** 报请指定管辖: the head asks the common superior (《行政处罚法》第二十五条第二款). */
    @Bean
    Step requestDesignation() {
        return new PlainStep("request-designation", notBeforeFiling("requestedOn", "报请日期"));
    }

    /** 登记指定管辖: who was designated (《行政处罚法》第二十五条第二款). */
    @Bean
    Step recordDesignation() {
        return new PlainStep(
                "record-designation", notBefore("designatedOn", "指定日期", "request-designation", "requestedOn", "报请日期"));
    }

    /** 告知移送结果: whoever named himself, or sent the case, learns where it went. */
    @Bean
    Step informOfTransfer() {
        return new PlainStep(
                "inform-of-transfer", notBefore("informedOn", "告知日期", "record-authority-answer", "answeredOn", "答复日期"));
    }

    private static Consumer<Act> notBeforeFiling(String field, String label) {
        return act -> Dates.requireNotBefore(
                field,
                label,
                act.data().date(field).orElseThrow(),
                act.penaltyCase().filedOn().orElseThrow(),
                "立案日期");
    }

    private static Consumer<Act> notBefore(
            String field, String label, String earlierStep, String earlierField, String earlierLabel) {
        return act -> {
            LocalDate earlier = act.progress()
                    .latest(null, earlierStep)
                    .flatMap(paper -> paper.data().date(earlierField))
                    .orElseThrow();
            Dates.requireNotBefore(field, label, act.data().date(field).orElseThrow(), earlier, earlierLabel);
        };
    }
}
