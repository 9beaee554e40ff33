package cn.kuanyan.evidence;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.PlainText;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be entered in a chain of custody.
 *
 * @param officerOne user id, may be {@code null}
 */
public record NewCustody(
        CustodyAct act,
        String from,
        String to,
        String place,
        LocalDate on,
        String officerOne,
        String officerTwo,
        String reason) {

    public NewCustody {
        from = PlainText.of(from);
        to = PlainText.of(to);
        place = PlainText.of(place);
        reason = PlainText.of(reason);
    }

    /** @throws Rejection naming everything that is missing or too long, and a day that is still to come */
    void check(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (act == null) {
            findings.add(new Finding("act", "必填", "请写明对证据做了什么（接收、移交、封存、复制、退还）。"));
        }
        text(findings, "from", "交出人", from, 200);
        text(findings, "to", "接收人", to, 200);
        text(findings, "place", "地点", place, 200);
        text(findings, "reason", "事由", reason, 500);
        if (on == null) {
            findings.add(new Finding("on", "必填", "请填写日期。"));
        } else if (on.isAfter(today)) {
            findings.add(new Finding("on", "日期", "日期不能晚于今天。"));
        }
        if (!findings.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, findings);
        }
    }

    private static void text(List<Finding> findings, String field, String label, String value, int max) {
        if (value == null || value.isBlank()) {
            findings.add(new Finding(field, "必填", "请填写" + label + "。"));
        } else if (value.length() > max) {
            findings.add(new Finding(field, "长度", label + "不能超过" + max + "个字。"));
        }
        PlainText.fault(field, label, value).ifPresent(findings::add);
    }
}
