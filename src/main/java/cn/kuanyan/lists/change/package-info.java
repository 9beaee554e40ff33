/**
 * How legal staff change a list (《中华人民共和国行政处罚法》第三十四条: 裁量基准 are made, kept up to date and published by the
 * authority): reading the file they upload, every check on it, the difference between two versions, and the change from
 * its draft to its publication. Nothing here knows the engine; {@code cn.kuanyan.procedure.listchange} leads people
 * through it.
 *
 * <p>Others use {@link cn.kuanyan.lists.change.ListChanges} and what it answers.
 */
@org.springframework.modulith.NamedInterface("change")
package cn.kuanyan.lists.change;
