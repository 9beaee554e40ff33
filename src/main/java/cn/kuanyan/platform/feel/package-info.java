/** FEEL without rebuilt contexts: what tables usually say, compiled once; everything else is FEEL-Scala's. */
package cn.kuanyan.platform.feel;
