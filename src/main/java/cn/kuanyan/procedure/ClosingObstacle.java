package cn.kuanyan.procedure;

import java.util.List;

/** One reason why a case may not be closed yet; each is a bean of its own, all are asked. */
public interface ClosingObstacle {

    /** What still has to be done before the case is closed, each line a sentence in Chinese; empty when nothing has. */
    List<String> obstacles(Act act);
}
