package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Completed forms of 执行. */
public final class EnforcementPapers {

    private EnforcementPapers() {}

    /** The collector notes that the party asks for time. */
    public static Map<String, Object> timeAsked() {
        return form("answer", "deferral");
    }

    public static Map<String, Object> deferral(LocalDate received, Object... instalments) {
        return form("receivedOn", received, "hardship", "经营困难，附近三个月的财务报表。", "instalments", List.of(instalments));
    }

    public static Map<String, Object> instalment(LocalDate dueOn, String amount) {
        return form("dueOn", dueOn, "amount", amount);
    }

    public static Map<String, Object> demand(LocalDate served, String amount, String surcharge) {
        return form(
                "documentNumber", "催告〔2026〕1号",
                "performWithin", "自收到本催告书之日起10个工作日内",
                "performance", "到指定的银行缴纳。",
                "amount", amount,
                "surcharge", surcharge,
                "rightsStated", true,
                "servedOn", served,
                "method", "DIRECT",
                "receivedBy", "当事人");
    }

    public static Map<String, Object> application(LocalDate applied, String amount, String surcharge) {
        return form(
                "answer",
                "apply",
                "appliedOn",
                applied,
                "court",
                "天水市秦州区人民法院",
                "materials",
                List.of("APPLICATION", "DECISION", "DEMAND", "TARGET", "OTHER"),
                "amount",
                amount,
                "surcharge",
                surcharge,
                "headSigned",
                true);
    }

    public static Map<String, Object> courtAnswer(LocalDate received, String answer) {
        return form("receivedOn", received, "documentNumber", "（2026）甘0502行审1号", "answer", answer, "reasons", "理由。");
    }

    /** A demand for the whole fine of 200000 yuan is served on this day, and its ten working days pass. */
    public static void demandExpired(OneCase one, Consumer<LocalDate> itIs, LocalDate served) {
        itIs.accept(served);
        one.does("officer1", "serveDemand", demand(served, "200000", "6000"));
        itIs.accept(one.dueDate("answerDemandDefence").plusDays(1));
    }
}
