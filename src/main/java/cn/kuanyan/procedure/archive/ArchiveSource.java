package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import java.util.List;

/** One kind of things that belong into the case file; the sources are asked in their order. */
interface ArchiveSource {

    /** What belongs into the file of this case; nothing is made yet. */
    List<ArchiveItem> items(Act about);

    /**
     * Makes what cannot be made while the archive is being sent.
     *
     * @throws cn.kuanyan.problem.Rejection where something cannot be made
     */
    default void prepare(Act about) {}
}
