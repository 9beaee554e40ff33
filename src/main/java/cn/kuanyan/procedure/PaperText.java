package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormTemplates;
import cn.kuanyan.procedure.form.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A paper of the case as plain text in the words of its form, for a reader without the product. */
@Component
public class PaperText {

    private static final Logger LOG = LoggerFactory.getLogger(PaperText.class);
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");
    private static final Set<String> CONFIDENTIAL = Set.of("complainantName", "complainantContact");

    private final Choices choices;
    private final Steps steps;
    private final PaperNames names;
    private final OfficerProfiles profiles;

    PaperText(Choices choices, Steps steps, PaperNames names, OfficerProfiles profiles) {
        this.choices = choices;
        this.steps = steps;
        this.names = names;
        this.profiles = profiles;
    }

    /** What was submitted, without the complainant, who stays confidential whoever reads the file. */
    public Map<String, Object> values(CaseRecord paper) {
        Map<String, Object> values = new HashMap<>(paper.data().values());
        values.keySet().removeAll(CONFIDENTIAL);
        return values;
    }

    /** Title, who and when, then one line for each answer. */
    public String of(Act about, CaseRecord paper) {
        StringBuilder text = new StringBuilder();
        text.append(names.of(paper.step())).append('\n');
        text.append("办理人：").append(name(paper.actor())).append('\n');
        text.append("日期：").append(paper.recordedOn()).append("\n\n");
        described(about, paper)
                .forEach((label, value) ->
                        text.append(label).append("：").append(value).append('\n'));
        text.append(plain(steps.described(paper, Markdown.empty())));
        return text.toString();
    }

    private String name(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }

    /** A form that can no longer be filled as its user saw it, and a paper without a form, are read in the JSON beside. */
    private Map<String, String> described(Act about, CaseRecord paper) {
        try {
            return FormTemplates.named(paper.step()).described(values(paper), filling(about, paper));
        } catch (RuntimeException unreadable) {
            LOG.debug("The paper {} is archived as JSON only", paper.step(), unreadable);
            return Map.of("内容", "见“全部材料.json”");
        }
    }

    private FormFilling filling(Act about, CaseRecord paper) {
        FormFilling common = choices.ofCase(about.penaltyCase())
                .withChoices(
                        "parties",
                        about.progress().parties().stream()
                                .map(party -> Choices.partyChoice(about.penaltyCase(), party))
                                .toList())
                .withChoices("followUps", List.of());
        Party party = about.progress().parties().stream()
                .filter(one -> Objects.equals(one.id(), paper.partyId()))
                .findFirst()
                .orElse(null);
        Act ofParty = new Act(
                paper.actor(),
                paper.recordedOn(),
                about.penaltyCase(),
                party,
                "archive",
                about.data(),
                about.progress());
        try {
            return steps.filling(paper.step(), ofParty, common);
        } catch (RuntimeException notAnyMore) {
            LOG.debug("The form of {} is filled without the step", paper.step(), notAnyMore);
            return common;
        }
    }

    private static String plain(Markdown markdown) {
        String text = markdown.source().replace("**", "").replace("### ", "").replace("<br>", "\n");
        return REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1)))));
    }
}
