/**
 * The leniency lists (裁量基准, Art. 34 of the 行政处罚法): rows as decision tables of a closed vocabulary of facts, checked when
 * they are loaded, judged cell by cell in three values.
 *
 * <p>A list has versions: which there are say {@link cn.kuanyan.lists.StoredVersions} and {@link
 * cn.kuanyan.lists.ListVersion}, by which a case is judged (Art. 37) {@link cn.kuanyan.lists.AppliedLists}; how one comes
 * about is in {@code cn.kuanyan.lists.change}.
 *
 * <p>Others use {@link cn.kuanyan.lists.LeniencyLists}, {@link cn.kuanyan.lists.FactVocabulary} and the reading and judging
 * of tables ({@link cn.kuanyan.lists.DecisionTable}, {@link cn.kuanyan.lists.CellJudge}). A list is never a legal basis.
 */
@org.springframework.modulith.ApplicationModule
package cn.kuanyan.lists;
