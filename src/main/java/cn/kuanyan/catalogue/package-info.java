/**
 * The powers of each agency (权责清单) and the items derived from a leniency list: what may be punished, on which basis, by
 * whom. Legal basis: Art. 17 and 38 of the 行政处罚法 (no penalty without a competent organ and a basis).
 *
 * <p>Others use {@link cn.kuanyan.catalogue.Catalogue} to look items up, {@link cn.kuanyan.catalogue.PartyKind} and
 * {@link cn.kuanyan.catalogue.Regime}; the data are the files of {@code law/catalogues}.
 */
@org.springframework.modulith.ApplicationModule
package cn.kuanyan.catalogue;
