package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;

import java.time.LocalDate;
import java.util.Map;

/** 送达回证 of every method, for the decision ({@code servedOn}) and for the prior notice ({@code deliveredOn}). */
public final class Receipts {

    private Receipts() {}

    public static Map<String, Object> direct(String dayField, LocalDate day) {
        return form(dayField, day, "method", "DIRECT", "result", "SERVED", "receivedBy", "当事人");
    }

    public static Map<String, Object> left(String dayField, LocalDate day) {
        return form(
                dayField,
                day,
                "method",
                "LIEN",
                "result",
                "SERVED",
                "refusalReason",
                "法定代表人拒绝签收。",
                "leftAt",
                "当事人住所",
                "lienProof",
                "WITNESS",
                "witnessName",
                "社区工作人员",
                "witnessUnit",
                "社区居民委员会");
    }

    public static Map<String, Object> mailed(String dayField, LocalDate posted, LocalDate received) {
        return form(
                dayField,
                received,
                "method",
                "MAIL",
                "result",
                "SERVED",
                "receivedBy",
                "单位收发室",
                "receiverKind",
                "MAIL_ROOM",
                "difficulty",
                "当事人住所在外地，直接送达有困难。",
                "postedOn",
                posted,
                "postNumber",
                "XA00000000000");
    }

    public static Map<String, Object> entrusted(String dayField, LocalDate day) {
        return form(
                dayField,
                day,
                "method",
                "ENTRUSTED",
                "result",
                "SERVED",
                "receivedBy",
                "当事人",
                "difficulty",
                "当事人住所在外地，直接送达有困难。",
                "entrustedTo",
                "当事人住所地的同级机关");
    }

    public static Map<String, Object> electronic(String dayField, LocalDate consent, LocalDate arrival) {
        return form(
                dayField,
                arrival,
                "method",
                "ELECTRONIC",
                "result",
                "SERVED",
                "consentSigned",
                true,
                "consentOn",
                consent,
                "consentAddress",
                "party@example.invalid",
                "arrivalAddress",
                "party@example.invalid");
    }

    public static Map<String, Object> failed(String method, LocalDate day) {
        return form("method", method, "result", "FAILED", "attemptedOn", day, "failureReason", "住所无人，联系不上。");
    }

    /** Posted on one day and printed on another. */
    public static Map<String, Object> announced(LocalDate posted, LocalDate printed) {
        return form(
                "method",
                "PUBLIC_NOTICE",
                "noticeReason",
                "MISSING",
                "noticeAccount",
                "登记的住所无人，电话停机，下落不明。",
                "noticeBoard",
                "机关公告栏和住所地",
                "noticeBoardOn",
                posted,
                "noticeMedium",
                "机关网站",
                "noticeMediumOn",
                printed);
    }

    public static Map<String, Object> announced(LocalDate posted) {
        return with(announced(posted, posted), "noticeMedium", null, "noticeMediumOn", null);
    }
}
