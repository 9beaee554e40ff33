package cn.kuanyan.catalogue;

/** Whom a penalty can hit. Statutory fines differ by subject; age and capacity exist for natural persons only. */
public enum PartyKind {
    ORGANISATION("单位"),
    PERSON_IN_CHARGE("直接负责的主管人员或者其他直接责任人员"),
    INDIVIDUAL("个人");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean naturalPerson() {
        return this != ORGANISATION;
    }
}
