package cn.kuanyan.trial;

import cn.kuanyan.platform.Role;
import java.util.Locale;

/**
 * The people of a trial agency: a second one for every role in which somebody may be recused or replaced. Names say what
 * somebody does, nobody is invented. New seats come last, for the certificate numbers follow the order.
 */
enum TrialSeat {
    OFFICER1(Role.CASE_OFFICER, "办案人员一", true, false),
    OFFICER2(Role.CASE_OFFICER, "办案人员二", true, false),
    SECTION(Role.SECTION_HEAD, "承办机构负责人", true, false),
    HEAD(Role.AGENCY_HEAD, "负责人", true, false),
    DEPUTY1(Role.DEPUTY_HEAD, "副职负责人一", true, false),
    DEPUTY2(Role.DEPUTY_HEAD, "副职负责人二", true, false),
    REVIEWER(Role.LEGAL_REVIEWER, "法制审核人员", true, true),
    HEARING(Role.HEARING_OFFICER, "听证主持人", true, true),
    RECORDER(Role.HEARING_CLERK, "听证记录员", true, false),
    CLERK(Role.PAYMENT_CLERK, "罚款收缴人员", false, false),
    KEEPER(Role.EVIDENCE_KEEPER, "案卷保管人员", false, false),
    EDITOR(Role.LIST_EDITOR, "清单编辑人员", false, true),
    PUBLISHER(Role.LIST_PUBLISHER, "清单发布人员", false, true),
    SUPERVISOR(Role.SUPERVISOR, "执法监督人员", true, false),
    OFFICER3(Role.CASE_OFFICER, "办案人员三", true, false),
    SECTION2(Role.SECTION_HEAD, "承办机构负责人二", true, false),
    HEAD2(Role.AGENCY_HEAD, "负责人二", true, false),
    REVIEWER2(Role.LEGAL_REVIEWER, "法制审核人员二", true, true),
    HEARING2(Role.HEARING_OFFICER, "听证主持人二", true, true),
    RECORDER2(Role.HEARING_CLERK, "听证记录员二", true, false);

    private final Role role;
    private final String label;
    private final boolean certified;
    private final boolean legallyQualified;

    TrialSeat(Role role, String label, boolean certified, boolean legallyQualified) {
        this.role = role;
        this.label = label;
        this.certified = certified;
        this.legallyQualified = legallyQualified;
    }

    Role role() {
        return role;
    }

    String label() {
        return label;
    }

    String userId(TrialAgency agency) {
        return agency.prefix() + name().toLowerCase(Locale.ROOT);
    }

    /** Clearly artificial: no authority issues numbers that begin so. {@code null} for those who hold none. */
    String certificateNumber(TrialAgency agency) {
        return certified ? String.format("试用-%s-%02d", agency.prefix().toUpperCase(Locale.ROOT), ordinal() + 1) : null;
    }

    boolean legallyQualified() {
        return legallyQualified;
    }
}
