/**
 * The case file 案卷: who is suspected of what, which officers handle it, every paper that a step left and every change
 * with who, when and why (《中华人民共和国行政处罚法》第四十七条 全过程记录). Other packages read it through {@link CaseFiles}
 * and {@link CaseRecords}; nobody writes its tables directly.
 */
package cn.kuanyan.casefile;
