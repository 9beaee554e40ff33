/**
 * The finished case file: whether it is complete (一票否决 points of {@code law/completeness.yaml}) and its archive as one
 * ZIP that proves itself without the product (《中华人民共和国行政处罚法》第四十七条: 全过程记录，归档保存).
 */
package cn.kuanyan.procedure.archive;
