package cn.kuanyan.procedure.party;

/** What an approved change of a party brings about; the head reads it before deciding. */
enum PartyChangeEffect {
    CASE_ENDS("本案没有其他当事人，全案终止调查：案件和案中事项终结，进行中的期限取消，不作出处罚决定（参照《公安机关办理行政案件程序规定》第二百五十九条第三项）。"),
    PARTY_ENDS("对该当事人不再给予处罚：其未办的任务和期限终结，其他当事人继续办理（参照《公安机关办理行政案件程序规定》第二百五十九条第三项）。"),
    ENFORCEMENT_ENDS("对该当事人的决定终结执行：其未办的任务和期限终结（《中华人民共和国行政强制法》第四十条第一项、第二项）。"),
    ENFORCEMENT_GOES_ON("决定已经作出，有遗产、财产可供执行或者有义务承受人，罚款、没收款继续执行（《中华人民共和国行政强制法》第四十条第一项、第二项）。"),
    CHANGED("案件以变更后的当事人继续办理，变更前的登记留在案卷。"),
    ADDED("追加为本案当事人，须单独裁量、告知和决定；其他当事人不受影响。");

    private final String words;

    PartyChangeEffect(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean endsParty() {
        return this == CASE_ENDS || this == PARTY_ENDS || this == ENFORCEMENT_ENDS;
    }
}
