package cn.kuanyan.lists.change;

import java.util.Optional;

/** A file that can be read as the table of a list. What its cells say may still be wrong. */
record ListFile(String text, RawTable table, Optional<RawTable> fines) {}
