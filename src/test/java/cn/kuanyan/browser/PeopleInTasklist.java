package cn.kuanyan.browser;

import cn.kuanyan.Browser;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.People;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * People who share one browser: each logs in, does a task and logs out when it is another's turn. Where the same task is
 * to be done for several parties, the first is done here and the others through the engine.
 */
final class PeopleInTasklist implements People {

    private static final Map<String, String> PICTURES = Map.of(
            "userTask_approveFiling", "tasklist-task",
            "userTask_stateFacts", "fact-sheet",
            "userTask_proposePenalty", "proposal",
            "userTask_reviewDecision", "decision-review");

    private final Browser browser;
    private final CaseWalk walk;
    private final Tasklist tasklist;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private boolean started;
    private String user;

    PeopleInTasklist(Browser browser, CaseWalk walk) {
        this.browser = browser;
        this.walk = walk;
        this.tasklist = new Tasklist(browser);
    }

    /** Everybody who has been logged in. */
    Set<String> seen() {
        return seen;
    }

    /** The kinds of task that somebody has completed in Tasklist. */
    Set<String> done() {
        return done;
    }

    /** The first day is set behind the scenes, as it may lie before other tests' cases; then the administrator moves it. */
    @Override
    public void itIs(LocalDate day) {
        if (!started) {
            walk.itIs(day);
            started = true;
            return;
        }
        leave();
        browser.login("admin", "admin");
        seen.add("admin");
        browser.goTo("/trial/clock");
        // What the date picker puts there; its keyboard differs with the language of the browser.
        browser.script("document.querySelector('input[name=date]').value = arguments[0]", day.toString());
        browser.click(By.cssSelector("button[type=submit]"));
        browser.until(ExpectedConditions.textToBe(By.id("today"), day.toString()));
        browser.goTo("/camunda/app/admin/default/").logout();
        walk.runDueJobs();
    }

    @Override
    public LocalDate today() {
        return walk.today();
    }

    @Override
    public String registers(String officer, Map<String, Object> form) {
        take(officer);
        Set<String> before = walk.cases();
        tasklist.startCase("行政处罚普通程序").fill(form);
        Pictures.take(browser, "tasklist-start");
        tasklist.start();
        walk.runDueJobs();
        Set<String> opened = new HashSet<>(walk.cases());
        opened.removeAll(before);
        return opened.iterator().next();
    }

    @Override
    public void does(String person, String instance, String task, Map<String, Object> form) {
        complete(person, walk.open(instance, task).get(0), form);
    }

    @Override
    public void doesForEach(String person, String instance, String task, Map<String, Object> form) {
        all(person, walk.open(instance, task), form);
    }

    @Override
    public void doesOwn(String person, String instance, String task, Map<String, Object> form) {
        all(
                person,
                walk.open(instance, task).stream()
                        .filter(one -> person.equals(one.getAssignee()))
                        .toList(),
                form);
    }

    private void all(String person, List<Task> tasks, Map<String, Object> form) {
        complete(person, tasks.get(0), form);
        tasks.stream().skip(1).forEach(task -> walk.submit(person, task.getId(), form));
    }

    private void complete(String person, Task task, Map<String, Object> form) {
        take(person);
        boolean assigned = task.getAssignee() != null;
        tasklist.open(assigned ? "我的任务" : "我组的任务", task.getId());
        if (!assigned) {
            tasklist.claim();
        }
        tasklist.form(address(task)).fill(form);
        if (PICTURES.containsKey(task.getTaskDefinitionKey())) {
            Pictures.take(browser, PICTURES.get(task.getTaskDefinitionKey()));
        }
        tasklist.complete();
        walk.runDueJobs();
        done.add(task.getTaskDefinitionKey());
    }

    private static String address(Task task) {
        String step = task.getTaskDefinitionKey()
                .replace("userTask_", "")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        return "/forms/" + step + "/" + task.getId() + ".form";
    }

    private void take(String person) {
        if (!person.equals(user)) {
            leave();
            tasklist.login(person);
            seen.add(person);
            user = person;
        }
    }

    void leave() {
        if (user != null) {
            tasklist.logout();
            user = null;
        }
    }
}
