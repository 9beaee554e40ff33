package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import java.util.List;

/** One kind of things that belong into the archive; the sources are asked in their order. */
interface ArchiveSource {

    /**
     * What goes into the archive of this case. Whatever cannot be made is refused here, before the first byte is sent.
     *
     * @throws cn.kuanyan.problem.Rejection where something cannot be made
     */
    List<ArchiveItem> items(Act about);
}
