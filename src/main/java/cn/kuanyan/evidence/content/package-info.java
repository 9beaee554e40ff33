/** What a file really is and whether it may be taken in. */
package cn.kuanyan.evidence.content;
