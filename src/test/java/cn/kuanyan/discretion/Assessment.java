package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.lists.CellJudge;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.Sources;
import cn.kuanyan.lists.TableCheck;
import cn.kuanyan.platform.FeelUnaryTests;

/** The package wired by hand, once for all tests. */
final class Assessment {

    static final FeelUnaryTests FEEL = new FeelUnaryTests();
    static final FactVocabulary VOCABULARY = new FactVocabulary();
    static final Catalogue CATALOGUE = new Catalogue();
    static final Sources SOURCES = new Sources();
    static final CellJudge JUDGE = new CellJudge(FEEL);
    static final TableCheck CHECK = new TableCheck(VOCABULARY, FEEL);
    static final LeniencyLists LISTS = new LeniencyLists(SOURCES, CHECK);
    static final PenaltyRange RANGE = new PenaltyRange(FEEL);
    static final StatutoryTier TIERS = new StatutoryTier(RANGE, JUDGE);
    static final ListFine LIST_FINE = new ListFine(LISTS, FEEL);
    static final FactGuide GUIDE = new FactGuide();
    static final ListWords LIST_WORDS = new ListWords(LISTS);
    static final CellWords CELL_WORDS = new CellWords(VOCABULARY, GUIDE);
    static final Explanation EXPLANATION =
            new Explanation(VOCABULARY, new RowExplanation(VOCABULARY, CELL_WORDS, LIST_WORDS), CELL_WORDS);
    static final AssessLeniency ASSESS = new AssessLeniency(
            CATALOGUE,
            RANGE,
            LISTS,
            new ConfirmedConditions(LISTS, VOCABULARY),
            VOCABULARY,
            new Ladder(JUDGE, FEEL),
            new ApplicableLaw(RANGE, TIERS, SOURCES),
            new ApplicableRows(LISTS, JUDGE, TIERS, LIST_FINE),
            LIST_FINE,
            new FineCalculator(FEEL),
            EXPLANATION);
    static final FactSheet SHEET = new FactSheet(CATALOGUE, LISTS, VOCABULARY, new TierFacts(RANGE));
    static final ReasonsText REASONS = new ReasonsText(VOCABULARY, GUIDE, LIST_WORDS);

    private Assessment() {}
}
