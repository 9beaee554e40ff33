package cn.kuanyan.procedure.publication;

import cn.kuanyan.procedure.CaseProgress;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in the fields of papers that ask for a person: witnesses, the questioned, who handed evidence in, who signed for a
 * document. Such a field may also say 前台 or 当事人本人; only what begins with a surname and is as long as a name is taken, and
 * the person who publishes decides about each.
 */
final class MentionedPersons {

    private static final List<String> FIELDS =
            List.of("recordPerson", "source", "receivedBy", "witnessName", "attendees", "applicant");

    private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;。：:（）()/]+|系|提供|本人");

    private static final String SURNAMES =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫覃";

    /** Words of two or three characters that begin like a name. */
    private static final Set<String> WORDS = Set.of(
            "单位", "公司", "家属", "员工", "经理", "安保", "保安", "门卫", "公安", "成年人", "利害人", "关系人", "管理员", "向导", "居委会", "国家", "东家");

    private MentionedPersons() {}

    static List<String> in(CaseProgress progress) {
        return progress.papers()
                .flatMap(paper -> FIELDS.stream().flatMap(field -> paper.data().text(field).stream()))
                .flatMap(BETWEEN::splitAsStream)
                .filter(MentionedPersons::isName)
                .distinct()
                .toList();
    }

    private static boolean isName(String word) {
        return word.length() >= 2
                && word.length() <= 3
                && word.codePoints().allMatch(Character::isIdeographic)
                && SURNAMES.indexOf(word.charAt(0)) >= 0
                && !WORDS.contains(word);
    }
}
