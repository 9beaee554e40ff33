package cn.kuanyan.procedure;

import cn.kuanyan.problem.Rejection;

/** 电子送达: only with the party's signed consent (《行政处罚法》第六十一条第二款). */
public final class Electronic {

    private Electronic() {}

    public static void requireConsent(Act act) {
        if (act.data().is("method", "ELECTRONIC") && !act.data().flag("consentSigned")) {
            throw Rejection.of("consentSigned", "《中华人民共和国行政处罚法》第六十一条第二款", "当事人同意并签订确认书的，才可以采用电子方式送达。");
        }
    }
}
