package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;

/** 送达回证: what each method of service must show (《民事诉讼法》第八十七条至第九十一条). */
final class Receipt {

    private static final String ARTICLE_88 = "《中华人民共和国民事诉讼法》第八十八条";
    private static final String ARTICLE_89 = "《中华人民共和国民事诉讼法》第八十九条";
    private static final String ARTICLE_91 = "《中华人民共和国民事诉讼法》第九十一条";

    private Receipt() {}

    static void require(Act act, String dayField, LocalDate served, LocalDate from, String fromLabel) {
        RecordData data = act.data();
        requireReceiver(data, act.party());
        switch (data.need("method")) {
            case "LIEN" -> requireProof(data);
            case "MAIL" -> requirePosted(data, dayField, served, from, fromLabel);
            case "ELECTRONIC" -> Electronic.requireArrival(act, served);
            default -> {
                // What a direct or entrusted delivery must show, the form itself requires.
            }
        }
    }

    /** A natural person's family signs for it, or an organisation's representative or mail room; never the other way. */
    private static void requireReceiver(RecordData data, Party party) {
        boolean person = party.kind().naturalPerson();
        String wrong =
                switch (data.text("receiverKind").orElse("")) {
                    case "PARTY", "ADULT_FAMILY" -> person ? null : "受送达人是单位的，由法定代表人、主要负责人或者负责收件的人签收。";
                    case "LEGAL_REPRESENTATIVE", "MAIL_ROOM" -> person ? "受送达人是公民的，由本人签收；本人不在的，交他的同住成年家属签收。" : null;
                    default -> null;
                };
        if (wrong != null) {
            throw Rejection.of("receiverKind", ARTICLE_88, wrong);
        }
    }

    private static void requireProof(RecordData data) {
        if (data.is("lienProof", "RECORDING")) {
            requireText(data, "recordingReference", ARTICLE_89, "以拍照、录像记录留置送达过程的，须写明照片、录像的编号和存放处。");
        } else {
            requireText(data, "witnessName", ARTICLE_89, "留置送达须有见证人签名或者盖章，或者以拍照、录像等方式记录送达过程；请填写见证人姓名。");
            requireText(data, "witnessUnit", ARTICLE_89, "见证人应当是有关基层组织或者所在单位的代表，请写明其组织或者单位。");
        }
    }

    /** The day on the return receipt is the day of service. */
    private static void requirePosted(
            RecordData data, String dayField, LocalDate served, LocalDate from, String fromLabel) {
        LocalDate posted = data.date("postedOn").orElseThrow();
        Dates.requireNotBefore("postedOn", "交寄日期", posted, from, fromLabel);
        if (served.isBefore(posted)) {
            throw Rejection.of(
                    dayField, ARTICLE_91, "邮寄送达以回执上注明的收件日期为送达日期，收件日期（%s）不得早于交寄日期（%s）。".formatted(served, posted));
        }
    }

    static void requireText(RecordData data, String field, String rule, String message) {
        if (data.text(field).isEmpty()) {
            throw Rejection.of(field, rule, message);
        }
    }
}
