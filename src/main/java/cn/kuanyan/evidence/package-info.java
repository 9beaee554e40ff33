/**
 * Evidence and the proofs of service, publication and payment as files (《中华人民共和国行政处罚法》第四十六条 证据的种类、第五十五条
 * 收集证据的要求、第四十七条 全过程记录): what was handed in, byte for byte, with its SHA-256, the paper of the case that it
 * belongs to and the chain of custody. Files are kept in the database in pieces, checked by content before they are taken
 * in, never changed and never deleted. Others use {@link cn.kuanyan.evidence.EvidenceFiles} and
 * {@link cn.kuanyan.evidence.ChainOfCustody}; who may see or add what is said by the packages of the procedure.
 */
@org.springframework.modulith.ApplicationModule
package cn.kuanyan.evidence;
