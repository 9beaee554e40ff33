package cn.kuanyan.procedure.closing;

/** How the case of one party ended; in the order in which one of several is the main ground of closing the case. */
public enum PartyOutcome {
    EXECUTED("处罚决定执行完毕"),
    COURT_ENFORCED("人民法院强制执行完毕"),
    ENFORCEMENT_ENDED("终结执行"),
    NO_PENALTY("不予行政处罚"),
    TRANSFERRED("移送司法机关"),
    UNFOUNDED("违法事实不能成立"),
    REVOKED("决定被撤销或者确认无效"),
    PARTY_GONE("当事人死亡或者终止，终止调查"),
    SEPARATED("分案另行办理"),
    UNDECIDED("尚未作出处理决定"),
    UNSERVED("决定书尚未送达"),
    UNPAID("罚款、没收款尚未缴清，也没有终结执行");

    private final String label;

    PartyOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isSettled() {
        return compareTo(UNDECIDED) < 0;
    }
}
