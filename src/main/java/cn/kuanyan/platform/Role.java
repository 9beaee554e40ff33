package cn.kuanyan.platform;

import java.util.Arrays;

/** The groups of the engine that stand for a role in the procedure or in running the product. */
public enum Role {
    CASE_OFFICER("caseOfficer", "办案人员"),
    SECTION_HEAD("sectionHead", "承办机构负责人"),
    AGENCY_HEAD("agencyHead", "行政机关负责人"),
    DEPUTY_HEAD("deputyHead", "行政机关其他负责人"),
    LEGAL_REVIEWER("legalReviewer", "法制审核人员"),
    HEARING_OFFICER("hearingOfficer", "听证主持人"),
    HEARING_CLERK("hearingClerk", "听证记录员"),
    PAYMENT_CLERK("paymentClerk", "罚款收缴人员"),
    EVIDENCE_KEEPER("evidenceKeeper", "证据和案卷保管人员"),
    LIST_EDITOR("listEditor", "清单编辑人员"),
    LIST_PUBLISHER("listPublisher", "清单发布人员"),
    SUPERVISOR("supervisor", "执法监督人员"),
    USER_ADMIN("userAdmin", "系统管理员");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The role that a group stands for. */
    public static Role ofGroup(String group) {
        return Arrays.stream(values())
                .filter(role -> role.group.equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Id of the engine's group. */
    public String group() {
        return group;
    }

    /** Name of the role in Chinese. */
    public String label() {
        return label;
    }

    /** Whether tasks of the procedure are given to this role. */
    public boolean handlesTasks() {
        return switch (this) {
            case SUPERVISOR, USER_ADMIN -> false;
            default -> true;
        };
    }
}
