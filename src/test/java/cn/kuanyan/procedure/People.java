package cn.kuanyan.procedure;

import java.time.LocalDate;
import java.util.Map;

/** The people of an agency at work on a case, by whatever way they reach it. */
public interface People {

    /** It is this day for everybody; timers that became due are run. */
    void itIs(LocalDate day);

    LocalDate today();

    /** Registers a case and answers the id of its process instance. */
    String registers(String user, Map<String, Object> form);

    /** Claims the first open task of that kind of the case and submits its form. */
    void does(String user, String instance, String task, Map<String, Object> form);

    /** Does the task for each party whose task of that kind is open, in the order of the parties. */
    void doesForEach(String user, String instance, String task, Map<String, Object> form);

    /** Does every task of that kind that is already assigned to the user. */
    void doesOwn(String user, String instance, String task, Map<String, Object> form);
}
