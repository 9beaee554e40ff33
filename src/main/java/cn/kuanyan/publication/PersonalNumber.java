package cn.kuanyan.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that belong to a person and can be told by their form alone, also when blanks or hyphens stand between. */
enum PersonalNumber {
    IDENTITY(
            "居民身份证号码",
            "[1-9](?:S?D){5}S?(?:1S?[89]|2S?0)(?:S?D){2}S?(?:0S?[1-9]|1S?[0-2])S?(?:0S?[1-9]|[12]S?D|3S?[01])(?:S?D){3}S?[0-9Xx]"
                    + "|[1-9](?:S?D){7}S?(?:0S?[1-9]|1S?[0-2])S?(?:0S?[1-9]|[12]S?D|3S?[01])(?:S?D){3}"),
    ACCOUNT("银行账号", "[1-9](?:S?D){14,20}"),
    MOBILE("手机号码", "1S?[3-9](?:S?D){9}"),
    TELEPHONE("电话号码", "0D{2,3}S?[2-9]D{6,7}"),
    PLATE("车牌号码", "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9警学挂]"),
    BIRTH(
            "出生日期",
            "(?<=(?:出生日期|出生年月|出生时间|生日)[:：]?|出生于|生于)(?:19|20)DD[年./-]D{1,2}(?:[月./-](?:D{1,2}日?)?)?"
                    + "|(?:19|20)DD年D{1,2}月(?:D{1,2}日)?(?=出生|生[，,。；;、）)])"),
    MAIL("电子邮箱", "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}[.][A-Za-z]{2,20}");

    private final String label;
    private final Pattern pattern;

    PersonalNumber(String label, String form) {
        this.label = label;
        this.pattern = Pattern.compile(
                "(?<![0-9A-Za-z])(?:" + form.replace("S?", "[ \\-]?").replace("D", "[0-9]") + ")(?![0-9A-Za-z])");
    }

    String label() {
        return label;
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }

    /** What stands in the place of such a number. */
    String removed() {
        return "（" + label + "已隐去）";
    }
}
