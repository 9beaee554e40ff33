package cn.kuanyan.procedure;

import cn.kuanyan.procedure.hearing.HearingPeriod;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps in which the form says everything: plain approvals, and papers without a gate of their own. */
@Configuration(proxyBeanMethods = false)
class PlainSteps {

    private record PlainStep(String name, Consumer<Act> doing) implements Step {

        @Override
        public void take(Act act) {
            doing.accept(act);
        }
    }

    /** 审核调查终结报告: the section head accepts it, sends it back, or asks for more evidence. */
    @Bean
    Step approveInvestigationReport(Approvals approvals) {
        return new PlainStep("approve-investigation-report", approvals::decide);
    }

    /** 审查裁量: what the rules leave to a person is seen by a second, legally qualified one. */
    @Bean
    Step reviewDiscretion(Approvals approvals) {
        return new PlainStep("review-discretion", approvals::decide);
    }

    /** 审核处理意见: the section head accepts the proposal or sends it or the facts back. */
    @Bean
    Step approveProposal(Approvals approvals) {
        return new PlainStep("approve-proposal", approvals::decide);
    }

    /** 审批告知书: the head lets the notice go out or sends it back. */
    @Bean
    Step approvePriorNotice(Approvals approvals) {
        return new PlainStep("approve-prior-notice", approvals::decide);
    }

    /** 制作听证报告: the chair says whether the hearing changes facts, basis or penalty (《行政处罚法》第六十五条). */
    @Bean
    Step reportHearing(HearingPeriod period) {
        return new PlainStep("report-hearing", period::ends);
    }

    /** 补正案卷: an officer adds what the file of a re-opened case lacked (《行政处罚法》第四十七条). */
    @Bean
    Step supplementFile() {
        return new PlainStep("supplement-file", act -> {});
    }

    /** 发表集体讨论意见: each responsible person states a position with reasons (《行政处罚法》第五十七条第二款). */
    @Bean
    Step giveOpinion() {
        return new PlainStep("give-opinion", act -> {});
    }
}
