package cn.kuanyan.procedure;

import java.util.List;

/** One kind of unfinished business that stands in the way of closing a case; each is a bean of its own. */
public interface ClosingObstacle {

    /** What is still unfinished, one line in Chinese for each thing; empty when nothing stands in the way. */
    List<String> obstacles(Act act);
}
