package cn.kuanyan.lists.change;

import cn.kuanyan.lists.ListSource;

/** One kind of check on a file that can be read. */
interface FileCheck {

    void check(ListFile file, ListSource source, Findings findings);
}
