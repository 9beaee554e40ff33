package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;

/** 处理依据: a list is a ground of discretion and never the legal basis (晋公通字〔2022〕72号二之一；《行政处罚法》第十六条). */
public final class LegalBasis {

    private LegalBasis() {}

    /** Refuses a basis that names no article of a law, regulation or rule. */
    public static void require(RecordData data) {
        if (!data.need("basis").matches("(?s).*《[^》]*(法|条例|规定|办法)》.*第[一二三四五六七八九十百零]+条.*")) {
            throw Rejection.of("basis", "《中华人民共和国行政处罚法》第四条", "处理依据须引用法律、法规或者规章的具体条款；清单只能用于说明裁量理由，不能作为依据。");
        }
    }
}
